package com.billwright.api.trail;

import com.billwright.api.audit.BillEvents;
import com.billwright.api.documents.Part;
import com.billwright.api.identity.Role;
import com.billwright.api.people.People;
import com.billwright.api.problems.Problem;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Everything that happened to a bill.
@Path("/orgs/{org}/parts/{id}/trail")
@RolesAllowed(Role.REVIEWER_NAME)
@Tag(name = "Audit")
public class TrailResource {

    private final BillEvents events;
    private final People people;

    TrailResource(BillEvents events, People people) {
        this.events = events;
        this.people = people;
    }

    /// @param whoName for screens
    @Schema(name = "TrailEvent")
    record Event(@JsonUnwrapped BillEvents.Event event, String whoName) {}

    /// @param fields those to which anything happened
    @Schema(name = "Trail")
    record Trail(List<Event> items, long total, List<String> fields) {}

    @GET
    @Transactional
    @Operation(
            summary = "All that happened to a bill, in order",
            description =
                    "From its upload on: who did what and when, each value before and after with who had answered, and the models' versions. `field` leaves only what happened to one.")
    public Trail list(
            @PathParam("id") UUID id,
            @QueryParam("field") @DefaultValue("") String field,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit,
            @QueryParam("offset") @DefaultValue("0") @Min(0) int offset) {
        Part part =
                Part.<Part>findByIdOptional(id).orElseThrow(() -> Problem.notFound().exception());
        @Nullable String only = field.isBlank() ? null : field;
        Map<String, String> names = people.names();
        return new Trail(
                events.list(id, part.documentId, only, limit, offset).stream()
                        .map(e -> new Event(e, names.getOrDefault(e.who(), e.who())))
                        .toList(),
                events.count(id, part.documentId, only),
                events.fields(id, part.documentId));
    }
}
