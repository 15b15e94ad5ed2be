package com.billwright.api.uploads;

import com.billwright.api.documents.DocumentView;
import com.billwright.api.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Takes a file that comes whole, in one request.
@Path("/orgs/{org}/documents")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Documents")
public class UploadResource {

    private final TakeUpload take;

    UploadResource(TakeUpload take) {
        this.take = take;
    }

    @POST
    @Consumes({
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/tiff",
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML,
        "application/zip",
        "application/x-zip-compressed",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            summary = "Upload a PDF, PNG, JPEG or TIFF file, an e-invoice's XML, or a ZIP of these",
            description =
                    "The body is the file itself, at most 50 MB; what it is, its first bytes say."
                            + " Reading starts at once. Each file of a ZIP becomes a document; the answer"
                            + " lists them, and the files that were not taken with the reason. What"
                            + " is larger, or comes over a shaky connection, is sent in pieces: see"
                            + " `/uploads`.")
    @APIResponse(
            responseCode = "202",
            description = "Received; reading begins",
            content = @Content(schema = @Schema(oneOf = {DocumentView.class, ArchiveView.class})))
    @APIResponse(
            responseCode = "200",
            description = "These bytes were here before, or nothing of a ZIP was new",
            content = @Content(schema = @Schema(oneOf = {DocumentView.class, ArchiveView.class})))
    @APIResponse(responseCode = "400", description = "Fewer bytes came than were announced")
    @APIResponse(responseCode = "413", description = "Larger than 50 MB")
    @APIResponse(responseCode = "415", description = "None of these kinds")
    @APIResponse(
            responseCode = "422",
            description =
                    "Empty, or a ZIP that is not taken: `encrypted-archive`, `archive-bomb`,"
                            + " `too-many-files`, `unsafe-archive`, `empty-archive`, `damaged-archive`")
    public Response upload(
            @PathParam("org") String org,
            @QueryParam("name") @DefaultValue("") String name,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
            InputStream body)
            throws IOException {
        Taken taken =
                take.take(
                        name,
                        body,
                        length == null ? OptionalLong.empty() : OptionalLong.of(length));
        return Response.status(taken.isNew() ? 202 : 200)
                .location(URI.create("/orgs/" + org + place(taken)))
                .entity(taken.view())
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    private static String place(Taken taken) {
        return switch (taken) {
            case Taken.AsDocument document -> "/documents/" + document.id();
            case Taken.AsArchive archive -> "/archives/" + archive.id();
        };
    }
}
