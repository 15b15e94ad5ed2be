package com.billwright.api.lists;

import com.billwright.api.audit.Audit;
import com.billwright.api.identity.Caller;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Body;
import com.billwright.api.problems.Problem;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.NewVendor;
import com.billwright.models.lists.Properties;
import com.billwright.models.lists.Vendors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Searches and extends a tenant's lists.
@Path("/orgs/{org}")
@Tag(name = "Lists")
public class ListsResource {

    private final Vendors vendors;
    private final GlAccounts accounts;
    private final Properties properties;
    private final Audit audit;
    private final Caller caller;

    ListsResource(
            Vendors vendors,
            GlAccounts accounts,
            Properties properties,
            Audit audit,
            Caller caller) {
        this.vendors = vendors;
        this.accounts = accounts;
        this.properties = properties;
        this.audit = audit;
        this.caller = caller;
    }

    record Entries(List<ListEntry> items, long total) {}

    record NewEntry(@Nullable String code, @Nullable String name, @Nullable String detail) {}

    record NewVendorEntry(
            @Nullable String code,
            @Nullable String name,
            @Nullable String vatId,
            @Nullable String iban,
            @Nullable String address) {}

    @GET
    @Path("/vendors")
    @RolesAllowed(Role.UPLOADER_NAME)
    @Operation(summary = "Search the vendors by code or name")
    public Entries vendors(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(1000) int limit) {
        return new Entries(vendors.search(words, limit), vendors.count(words));
    }

    @GET
    @Path("/accounts")
    @RolesAllowed(Role.UPLOADER_NAME)
    @Operation(summary = "Search the GL accounts by code or name")
    public Entries accounts(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(1000) int limit) {
        return new Entries(accounts.search(words, limit), accounts.count(words));
    }

    @GET
    @Path("/properties")
    @RolesAllowed(Role.UPLOADER_NAME)
    @Operation(summary = "Search the properties by code or name")
    public Entries properties(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(1000) int limit) {
        return new Entries(properties.search(words, limit), properties.count(words));
    }

    @POST
    @Path("/vendors")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN_NAME)
    @Transactional
    @Operation(summary = "Add a vendor")
    public Response addVendor(NewVendorEntry entry) {
        var given = Body.given(entry);
        return added(
                "vendor added",
                () ->
                        vendors.add(
                                text(given.code()),
                                new NewVendor(
                                        text(given.name()),
                                        text(given.vatId()),
                                        text(given.iban()),
                                        text(given.address()))));
    }

    @POST
    @Path("/accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN_NAME)
    @Transactional
    @Operation(summary = "Add a GL account")
    public Response addAccount(NewEntry entry) {
        var given = Body.given(entry);
        return added(
                "account added",
                () -> accounts.add(text(given.code()), text(given.name()), text(given.detail())));
    }

    @POST
    @Path("/properties")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN_NAME)
    @Transactional
    @Operation(summary = "Add a property")
    public Response addProperty(NewEntry entry) {
        var given = Body.given(entry);
        return added(
                "property added",
                () -> properties.add(text(given.code()), text(given.name()), text(given.detail())));
    }

    private Response added(String what, Supplier<ListEntry> add) {
        try {
            ListEntry entry = add.get();
            audit.tenant(caller.username(), what, null, entry.code() + " " + entry.name());
            return Response.status(201).entity(entry).type(MediaType.APPLICATION_JSON).build();
        } catch (IllegalArgumentException e) {
            throw Problem.of(422, "invalid", "The entry is not valid", e.getMessage()).exception();
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
