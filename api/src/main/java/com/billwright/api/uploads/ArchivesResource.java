package com.billwright.api.uploads;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The ZIPs that documents came in.
@Path("/orgs/{org}/archives")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Documents")
public class ArchivesResource {

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "A ZIP and what became of its files",
            description = "Of each the document that it is, or why it was not taken.")
    public ArchiveView one(@PathParam("id") UUID id) {
        return Archive.<Archive>findByIdOptional(id)
                .map(ArchiveView::of)
                .orElseThrow(() -> Problem.notFound().exception());
    }
}
