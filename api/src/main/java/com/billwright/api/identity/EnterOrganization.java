package com.billwright.api.identity;

import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.Tenants;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Enters the tenant of a request, before anything touches the database, and makes its row on first
/// sight.
@Singleton
class EnterOrganization {

    private final SecurityIdentity identity;
    private final CurrentTenant tenant;
    private final Tenants tenants;

    /// Whose row is known to be up to date, so that not every request writes.
    private final Map<String, Membership> seen = new ConcurrentHashMap<>();

    EnterOrganization(SecurityIdentity identity, CurrentTenant tenant, Tenants tenants) {
        this.identity = identity;
        this.tenant = tenant;
        this.tenants = tenants;
    }

    @ServerRequestFilter
    void enter(ContainerRequestContext request) {
        ApiPath.organization("/" + request.getUriInfo().getPath().replaceFirst("^/", ""))
                .flatMap(alias -> Caller.membership(identity, alias))
                .ifPresent(this::enter);
    }

    private void enter(Membership membership) {
        tenant.enter(membership.id());
        MDC.put("tenant", membership.id());
        var known =
                new Membership(
                        membership.id(), membership.alias(), membership.name(), java.util.Set.of());
        if (!known.equals(seen.get(membership.id()))) {
            tenants.firstSight(membership.id(), membership.alias(), membership.name());
            seen.put(membership.id(), known);
        }
    }
}
