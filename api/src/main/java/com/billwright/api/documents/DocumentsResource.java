package com.billwright.api.documents;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lists documents.
@Path("/orgs/{org}/documents")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Documents")
public class DocumentsResource {

    private final ListDocuments list;

    DocumentsResource(ListDocuments list) {
        this.list = list;
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
    @Transactional
    public DocumentView one(@PathParam("id") UUID id) {
        return Document.<Document>findByIdOptional(id)
                .map(d -> DocumentView.of(d, false))
                .orElseThrow(() -> Problem.notFound().exception());
    }
}
