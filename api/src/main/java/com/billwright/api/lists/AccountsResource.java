package com.billwright.api.lists;

import static com.billwright.api.lists.AddEntry.text;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Body;
import com.billwright.models.lists.GlAccounts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A tenant's GL accounts.
@Path("/orgs/{org}/accounts")
@Tag(name = "Lists")
public class AccountsResource {

    private final GlAccounts accounts;
    private final AddEntry add;

    AccountsResource(GlAccounts accounts, AddEntry add) {
        this.accounts = accounts;
        this.add = add;
    }

    record New(@Nullable String code, @Nullable String name, @Nullable String detail) {}

    @GET
    @RolesAllowed(Role.UPLOADER_NAME)
    @Operation(summary = "Search the GL accounts by code or name")
    public Entries search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(1000) int limit) {
        return new Entries(accounts.search(words, limit), accounts.count(words));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN_NAME)
    @Operation(summary = "Add a account")
    public Response add(New entry) {
        New given = Body.given(entry);
        return add.add(
                "account added",
                () -> accounts.add(text(given.code), text(given.name), text(given.detail)));
    }
}
