package com.billwright.models.tenant;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;

/// Tells Hibernate which tenant's rows a session may see: `@TenantId` columns hold this id.
@PersistenceUnitExtension
@jakarta.enterprise.context.ApplicationScoped
public class HibernateTenants implements TenantResolver {

    private final CurrentTenant current;

    HibernateTenants(CurrentTenant current) {
        this.current = current;
    }

    @Override
    public String getDefaultTenantId() {
        return "";
    }

    /// The tenant entered; without one the empty id, of which the database lets no row be seen.
    @Override
    public String resolveTenantId() {
        return Arc.container().requestContext().isActive() ? current.entered().orElse("") : "";
    }
}
