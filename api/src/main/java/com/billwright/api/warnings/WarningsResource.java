package com.billwright.api.warnings;

import com.billwright.api.documents.Part;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Body;
import com.billwright.api.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What must not pass unseen about a bill, with the values that somebody is typing.
@Path("/orgs/{org}/parts/{id}/warnings")
@RolesAllowed(Role.REVIEWER_NAME)
@Tag(name = "Review")
public class WarningsResource {

    private final CheckWarnings check;

    WarningsResource(CheckWarnings check) {
        this.check = check;
    }

    record Warnings(List<Warning> warnings) {}

    /// @param keys the warnings' that one has seen
    record Saw(@Nullable TypedValues values, @Nullable List<@Nullable String> keys) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What to know about a bill with these values before one confirms it",
            description =
                    "A bill that seems to be there already, confirmed or waiting, and bank details that are not among the vendor's. Changes nothing.")
    public Warnings check(@PathParam("id") UUID part, TypedValues values) {
        return new Warnings(check.of(Body.given(values).of(known(part))));
    }

    @POST
    @Path("/seen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that one has seen warnings about a bill with these values",
            description = "Kept in the bill's trail. A confirmation says it too, in `seen`.")
    public Warnings seen(@PathParam("id") UUID part, Saw saw) {
        Set<String> keys = new LinkedHashSet<>();
        Optional.ofNullable(Body.given(saw).keys()).orElse(List.of()).stream()
                .filter(key -> key != null)
                .forEach(keys::add);
        return new Warnings(check.see(Body.given(saw.values()).of(known(part)), keys));
    }

    private static UUID known(UUID part) {
        if (Part.count("id", part) == 0) {
            throw Problem.notFound().exception();
        }
        return part;
    }
}
