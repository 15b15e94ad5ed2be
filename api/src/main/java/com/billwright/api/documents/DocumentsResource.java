package com.billwright.api.documents;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Uploads and lists documents.
@Path("/orgs/{org}/documents")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Documents")
public class DocumentsResource {

    private final ReceiveUpload receive;
    private final RecordUpload record;
    private final ListDocuments list;

    DocumentsResource(ReceiveUpload receive, RecordUpload record, ListDocuments list) {
        this.receive = receive;
        this.record = record;
        this.list = list;
    }

    @POST
    @Consumes({
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/tiff",
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            summary = "Upload a PDF, PNG, JPEG or TIFF file, or an e-invoice's XML",
            description =
                    "The body is the file itself, at most 50 MB; what it is, its first bytes say."
                            + " Reading starts at once.")
    @APIResponse(responseCode = "202", description = "Received; reading begins")
    @APIResponse(responseCode = "200", description = "These bytes were here before")
    @APIResponse(responseCode = "400", description = "Fewer bytes came than were announced")
    @APIResponse(responseCode = "413", description = "Larger than 50 MB")
    @APIResponse(responseCode = "415", description = "None of these kinds")
    @APIResponse(responseCode = "422", description = "Empty")
    public Response upload(
            @PathParam("org") String org,
            @QueryParam("name") @DefaultValue("") String name,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
            InputStream body)
            throws IOException {
        var received =
                receive.receive(
                        body, length == null ? OptionalLong.empty() : OptionalLong.of(length));
        var recorded = record.record(name, received);
        var view = view(recorded.documentId(), recorded.duplicate());
        return Response.status(recorded.duplicate() ? 200 : 202)
                .location(URI.create("/orgs/" + org + "/documents/" + recorded.documentId()))
                .entity(view)
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Operation(summary = "Documents, newest first, or those changed since a cursor")
    public ListDocuments.Documents list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("state") @DefaultValue("") String states,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("offset") @DefaultValue("0") @Min(0) int offset,
            @QueryParam("since") @Nullable Long since) {
        return list.list(
                words,
                States.of(states),
                limit,
                offset,
                since == null ? OptionalLong.empty() : OptionalLong.of(since));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One document with its parts")
    public DocumentView one(@PathParam("id") UUID id) {
        return view(id, false);
    }

    @Transactional
    DocumentView view(UUID id, boolean duplicate) {
        return Document.<Document>findByIdOptional(id)
                .map(d -> DocumentView.of(d, duplicate))
                .orElseThrow(() -> Problem.notFound().exception());
    }
}
