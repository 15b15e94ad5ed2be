package com.billwright.api.models;

import com.billwright.api.audit.Audit;
import com.billwright.api.documents.Document;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartSummary;
import com.billwright.api.identity.Caller;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import com.billwright.models.labels.GuardBills;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The bills that must stay right, whatever is learnt.
@Path("/orgs/{org}/guards")
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Models")
public class GuardsResource {

    private final GuardBills guards;
    private final Audit audit;
    private final Caller caller;

    GuardsResource(GuardBills guards, Audit audit, Caller caller) {
        this.guards = guards;
        this.audit = audit;
        this.caller = caller;
    }

    record Guard(PartSummary bill, Instant markedAt, String markedBy) {}

    /// @param most how many there can be
    record Guards(int most, List<Guard> guards) {}

    @GET
    @Transactional
    @Operation(
            summary = "The bills that must stay right, the one marked last first",
            description =
                    "No version serves that gets a field of one of these wrong which the version before it got right.")
    public Guards list() {
        return new Guards(
                GuardBills.MOST, guards.list().stream().map(GuardsResource::guard).toList());
    }

    private static Guard guard(GuardBills.GuardBill marked) {
        Part part = Part.findById(marked.partId());
        Document document = Document.findById(part.documentId);
        return new Guard(PartSummary.of(part, document.name), marked.markedAt(), marked.markedBy());
    }

    @PUT
    @Path("/{part}")
    @Transactional
    @Operation(summary = "Say that a confirmed bill must stay right")
    @APIResponse(responseCode = "204", description = "No version that breaks it will serve")
    @APIResponse(responseCode = "409", description = "There are too many such bills already")
    public void add(@PathParam("part") UUID part) {
        try {
            if (guards.add(part, caller.username())) {
                audit.part(caller.username(), "must stay right", part, "no", "yes", null);
            }
        } catch (NoSuchElementException e) {
            throw Problem.notFound().exception();
        } catch (IllegalStateException e) {
            throw Problem.of(409, "too-many-guards", "Too many bills", e.getMessage()).exception();
        }
    }

    @DELETE
    @Path("/{part}")
    @Transactional
    @Operation(summary = "Say that a bill need not stay right")
    @APIResponse(responseCode = "204", description = "It is one among the others again")
    public void remove(@PathParam("part") UUID part) {
        if (guards.remove(part)) {
            audit.part(caller.username(), "must stay right", part, "yes", "no", null);
        }
    }
}
