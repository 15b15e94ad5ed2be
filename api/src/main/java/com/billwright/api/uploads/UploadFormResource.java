package com.billwright.api.uploads;

import com.billwright.api.documents.DocumentView;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import com.billwright.api.problems.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Takes the files of a form, each as if it had come by itself.
@Path("/orgs/{org}/documents")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Documents")
public class UploadFormResource {

    private final TakeUpload take;

    UploadFormResource(TakeUpload take) {
        this.take = take;
    }

    @Schema(name = "UploadedFiles")
    record UploadedFiles(List<UploadedFile> items) {}

    /// A file of the form: one of the last three is there.
    ///
    /// @param refused why it was not taken
    @Schema(name = "UploadedFile")
    record UploadedFile(
            String name,
            @Nullable DocumentView document,
            @Nullable ArchiveView archive,
            @Nullable Problem refused) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload several files as a form",
            description =
                    "Each file of the form, whatever its field is called, is taken as if it had come by"
                            + " itself: documents and ZIPs, 50 MB together. What is refused is listed"
                            + " with its problem, and the others go on.")
    @APIResponse(
            responseCode = "202",
            description = "Something new was received; reading begins",
            content = @Content(schema = @Schema(implementation = UploadedFiles.class)))
    @APIResponse(
            responseCode = "200",
            description = "Nothing of it was new",
            content = @Content(schema = @Schema(implementation = UploadedFiles.class)))
    @APIResponse(responseCode = "422", description = "There is no file in the form")
    public Response upload(@RestForm(FileUpload.ALL) List<FileUpload> files) throws IOException {
        if (files.isEmpty()) {
            throw Refusals.empty();
        }
        boolean isNew = false;
        List<UploadedFile> items = new ArrayList<>();
        for (FileUpload file : files) {
            String name = file.fileName() == null ? "" : file.fileName();
            try {
                Taken taken = take.take(name, file.uploadedFile(), UUID.randomUUID(), () -> {});
                isNew |= taken.isNew();
                items.add(item(name, taken.view()));
            } catch (ProblemException refused) {
                items.add(new UploadedFile(name, null, null, refused.problem()));
            }
        }
        return Response.status(isNew ? 202 : 200)
                .entity(new UploadedFiles(items))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    private static UploadedFile item(String name, Object view) {
        return new UploadedFile(
                name,
                view instanceof DocumentView document ? document : null,
                view instanceof ArchiveView archive ? archive : null,
                null);
    }
}
