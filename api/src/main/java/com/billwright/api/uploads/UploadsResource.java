package com.billwright.api.uploads;

import com.billwright.api.documents.UnfinishedFiles;
import com.billwright.api.identity.Caller;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Body;
import com.billwright.api.problems.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Uploads in pieces: announced under a key of the client's, sent from wherever the last piece ended,
/// on whichever server.
@Path("/orgs/{org}/uploads")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Uploads in pieces")
public class UploadsResource {

    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    private final BeginUploads begin;
    private final ReceivePiece receive;
    private final ForgetUploads forget;
    private final UnfinishedFiles files;
    private final Caller caller;

    UploadsResource(
            BeginUploads begin,
            ReceivePiece receive,
            ForgetUploads forget,
            UnfinishedFiles files,
            Caller caller) {
        this.begin = begin;
        this.receive = receive;
        this.forget = forget;
        this.files = files;
        this.caller = caller;
    }

    @Schema(name = "AnnouncedUploads")
    record AnnouncedUploads(
            @NotNull @Size(min = 1, max = 1000) List<BeginUploads.@Valid Announced> files) {}

    @Schema(name = "Uploads")
    record Uploads(List<UploadView> items) {}

    @POST
    @Operation(
            summary = "Announce files that will come in pieces",
            description =
                    "The client makes a key, a UUID, for each. Announcing a key again changes nothing and"
                            + " says how much of it arrived. A document may have 50 MB, a ZIP 1 GB. An"
                            + " upload of which no more comes is forgotten after two days.")
    @APIResponse(
            responseCode = "200",
            description = "Send the pieces",
            content = @Content(schema = @Schema(implementation = Uploads.class)))
    @APIResponse(responseCode = "409", description = "A key stands for another upload: `key-taken`")
    @APIResponse(responseCode = "413", description = "One of them is too large; none is noted")
    public Uploads announce(@Valid @Nullable AnnouncedUploads announced) throws IOException {
        return views(begin.begin(Body.given(announced).files()));
    }

    @GET
    @Operation(summary = "The caller's uploads that are not whole, the oldest first")
    public Uploads unfinished() throws IOException {
        return views(
                QuarkusTransaction.requiringNew().call(() -> Upload.unfinished(caller.username())));
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "How much of an upload arrived, and what became of it")
    @APIResponse(
            responseCode = "200",
            description = "Headers `Upload-Offset` and `Upload-Length` say it too",
            content = @Content(schema = @Schema(implementation = UploadView.class)))
    public Response one(@PathParam("key") UUID key) throws IOException {
        return answer(find(key));
    }

    @HEAD
    @Path("/{key}")
    @Operation(summary = "How much of an upload arrived, in the headers alone")
    @APIResponse(responseCode = "200", description = "`Upload-Offset` and `Upload-Length`")
    public Response head(@PathParam("key") UUID key) throws IOException {
        return answer(find(key));
    }

    @PATCH
    @Path("/{key}")
    @Consumes({"application/partial-upload", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Send a piece",
            description =
                    "The body is the file's bytes from `Upload-Offset` on, at most 50 MB. All that arrives"
                            + " is kept, also of a piece that breaks off: ask for the offset and go on"
                            + " there. The last piece makes the file a document, or a ZIP its documents;"
                            + " where `finished` is still false after it, send an empty piece.")
    @APIResponse(
            responseCode = "200",
            description = "It arrived; `finished` with the document or archive after the last",
            content = @Content(schema = @Schema(implementation = UploadView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "`wrong-offset`: it does not begin where the last one ended; `offset` says where")
    @APIResponse(responseCode = "413", description = "The file is too large; it is forgotten")
    @APIResponse(
            responseCode = "415",
            description = "The file is of no known kind; it is forgotten")
    @APIResponse(responseCode = "422", description = "A ZIP that is not taken; it is forgotten")
    public Response piece(
            @PathParam("key") UUID key,
            @HeaderParam(OFFSET) @NotNull @Min(0) Long offset,
            InputStream body)
            throws IOException {
        receive.receive(find(key), offset, body);
        return answer(find(key));
    }

    @DELETE
    @Path("/{key}")
    @Operation(summary = "Give an upload up; what it became already stays")
    @APIResponse(responseCode = "204", description = "It is forgotten, or never was")
    public void giveUp(@PathParam("key") UUID key) throws IOException {
        var upload =
                QuarkusTransaction.requiringNew().call(() -> Upload.of(key, caller.username()));
        if (upload.isPresent()) {
            forget.forget(upload.get().tenantId, key);
        }
    }

    private Upload find(UUID key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Upload.of(key, caller.username()))
                .orElseThrow(() -> Problem.notFound().exception());
    }

    private Uploads views(List<Upload> uploads) throws IOException {
        Map<Upload, Long> arrived = new LinkedHashMap<>();
        for (Upload upload : uploads) {
            arrived.put(upload, arrived(upload));
        }
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        new Uploads(
                                arrived.entrySet().stream()
                                        .map(one -> UploadView.of(one.getKey(), one.getValue()))
                                        .toList()));
    }

    private Response answer(Upload upload) throws IOException {
        UploadView view = views(List.of(upload)).items().getFirst();
        return Response.ok(view, MediaType.APPLICATION_JSON)
                .header(OFFSET, view.offset())
                .header(LENGTH, view.size())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private long arrived(Upload upload) throws IOException {
        return upload.finishedAt != null ? upload.size : files.size(upload.key());
    }
}
