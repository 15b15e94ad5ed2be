package com.billwright.api.identity;

import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenant;
import com.billwright.models.tenant.Tenants;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Who is signed in and where they belong.
@Path("/me")
@Authenticated
@Tag(name = "Identity")
public class MeResource {

    private final Caller caller;
    private final EnterTenant enter;
    private final Tenants tenants;

    MeResource(Caller caller, EnterTenant enter, Tenants tenants) {
        this.caller = caller;
        this.enter = enter;
        this.tenants = tenants;
    }

    /// @param roles machine names, the least first
    record Organization(
            String alias,
            String name,
            List<String> roles,
            String locale,
            String currency,
            double mostWrong,
            boolean teachesBase) {}

    record Me(String username, String name, boolean operator, List<Organization> organizations) {}

    @GET
    @Operation(summary = "Who I am, with my organizations and roles")
    public Me me() {
        return new Me(
                caller.username(),
                caller.name(),
                caller.operator(),
                caller.memberships().stream().map(this::organization).toList());
    }

    private Organization organization(Membership membership) {
        Tenant tenant =
                enter.call(
                        membership.id(),
                        () ->
                                tenants.firstSight(
                                        membership.id(), membership.alias(), membership.name()));
        return new Organization(
                tenant.alias(),
                tenant.name(),
                membership.roles().stream().sorted().map(Role::machineName).toList(),
                tenant.locale().toLanguageTag(),
                tenant.currency().getCurrencyCode(),
                tenant.mostWrong(),
                tenant.teachesBase());
    }
}
