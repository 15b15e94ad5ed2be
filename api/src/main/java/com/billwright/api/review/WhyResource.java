package com.billwright.api.review;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Why the machine proposes what it does.
@Path("/orgs/{org}/parts/{id}/why")
@RolesAllowed(Role.REVIEWER_NAME)
@Tag(name = "Review")
public class WhyResource {

    private final ExplainAnswer explain;

    WhyResource(ExplainAnswer explain) {
        this.explain = explain;
    }

    @GET
    @Path("/fields/{name}")
    @Operation(
            summary = "What a field's proposed value rests on",
            description = "The earlier bills, how right the field was before, the model version.")
    public WhyView field(@PathParam("id") UUID id, @PathParam("name") String name) {
        return explain.field(id, name);
    }

    @GET
    @Path("/coding/{kind}")
    @Operation(
            summary = "How the vendor's earlier bills were booked",
            description = "The kind is vendor, account or property.")
    public WhyView coding(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return explain.coding(id, known(kind));
    }

    private static ExplainAnswer.CodingKind known(String kind) {
        try {
            return ExplainAnswer.CodingKind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound().exception();
        }
    }
}
