package com.billwright.api.review;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Reviews parts: look, take, confirm, and take back.
@Path("/orgs/{org}/parts/{id}")
@RolesAllowed(Role.REVIEWER_NAME)
@Tag(name = "Review")
public class PartsResource {

    private final ShowReview show;
    private final TakePart take;
    private final ConfirmReview confirm;
    private final ChangeState change;
    private final DecideOnce once;

    PartsResource(
            ShowReview show,
            TakePart take,
            ConfirmReview confirm,
            ChangeState change,
            DecideOnce once) {
        this.show = show;
        this.take = take;
        this.confirm = confirm;
        this.change = change;
        this.once = once;
    }

    /// The header that names a decision: sent again, it is answered again and done once.
    static final String KEY = "Idempotency-Key";

    /// @param version the part's, as the person saw it
    /// @param reason why it is reopened, up to 500 characters
    record Mistaken(@Nullable Integer version, @Nullable String reason) {}

    /// @param documentType what it is instead: `statement`, `receipt` or `other`, the default
    record NoBill(@Nullable Integer version, @Nullable String documentType) {}

    @GET
    @Operation(summary = "A part with its pages, words, proposed and confirmed data")
    public ReviewView show(@PathParam("org") String org, @PathParam("id") UUID id) {
        return show.show(org, id);
    }

    @GET
    @Path("/standing")
    @Operation(summary = "Whether a part still is as it was seen, and whose it is")
    public TakePart.Standing standing(@PathParam("id") UUID id) {
        return take.standing(id);
    }

    @POST
    @Path("/take")
    @Operation(
            summary = "Take a part for five minutes, or hold on to it",
            description =
                    "With `over` also from somebody who has been idle for two minutes; who holds on to a part calls this whenever there was work on it.")
    @APIResponse(responseCode = "200", description = "It is yours")
    @APIResponse(
            responseCode = "409",
            description = "Another has it: `idleFrom` says from when on it can be taken over")
    public TakePart.Held take(
            @PathParam("id") UUID id, @QueryParam("over") @DefaultValue("false") boolean over) {
        return take.take(id, over);
    }

    @POST
    @Path("/release")
    @Operation(summary = "Let go of a part")
    @APIResponse(responseCode = "204", description = "It is nobody's, or another's")
    public void release(@PathParam("id") UUID id) {
        take.release(id);
    }

    @POST
    @Path("/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirm a part's data")
    @APIResponse(responseCode = "200", description = "Confirmed and learnt")
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody was faster: `current` says what they did. Or there are warnings that the confirmation does not say to have seen: `warnings` names them")
    @APIResponse(responseCode = "422", description = "Something is not valid: `errors` lists it")
    public Reviewed confirm(
            @PathParam("id") UUID id,
            @HeaderParam(KEY) @Nullable String key,
            ConfirmRequest request) {
        return once.decide(id, key, () -> confirm.confirm(id, Body.given(request)));
    }

    @POST
    @Path("/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reopen a bill that was confirmed by mistake; it is unlearnt")
    public Reviewed reopen(
            @PathParam("id") UUID id, @HeaderParam(KEY) @Nullable String key, Mistaken bill) {
        return once.decide(
                id, key, () -> change.reopen(id, Body.given(bill).version(), bill.reason()));
    }

    @POST
    @Path("/not-a-bill")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that a part is no bill")
    public Reviewed notABill(
            @PathParam("id") UUID id, @HeaderParam(KEY) @Nullable String key, NoBill said) {
        NoBill given = Body.given(said);
        return once.decide(
                id, key, () -> change.notABill(id, given.version(), given.documentType()));
    }

    @POST
    @Path("/retry")
    @RolesAllowed(Role.UPLOADER_NAME)
    @Operation(summary = "Read an unreadable document again")
    public Reviewed retry(@PathParam("id") UUID id) {
        return change.retry(id);
    }
}
