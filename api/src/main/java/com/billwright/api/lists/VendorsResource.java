package com.billwright.api.lists;

import static com.billwright.api.lists.AddEntry.text;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Body;
import com.billwright.models.lists.NewVendor;
import com.billwright.models.lists.Vendors;
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

/// A tenant's vendors.
@Path("/orgs/{org}/vendors")
@Tag(name = "Lists")
public class VendorsResource {

    private final Vendors vendors;
    private final AddEntry add;

    VendorsResource(Vendors vendors, AddEntry add) {
        this.vendors = vendors;
        this.add = add;
    }

    record New(
            @Nullable String code,
            @Nullable String name,
            @Nullable String vatId,
            @Nullable String iban,
            @Nullable String address) {}

    @GET
    @RolesAllowed(Role.UPLOADER_NAME)
    @Operation(summary = "Search the vendors by code or name")
    public Entries search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(1000) int limit) {
        return new Entries(vendors.search(words, limit), vendors.count(words));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN_NAME)
    @Operation(summary = "Add a vendor")
    public Response add(New entry) {
        New given = Body.given(entry);
        return add.add(
                "vendor added",
                () ->
                        vendors.add(
                                text(given.code),
                                new NewVendor(
                                        text(given.name),
                                        text(given.vatId),
                                        text(given.iban),
                                        text(given.address))));
    }
}
