package com.billwright.api.identity;

import com.billwright.api.people.People;
import com.billwright.api.people.Person;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.Tenants;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Enters the tenant of a request, before anything touches the database, and keeps what the token says
/// of the tenant and of the person.
@Singleton
class EnterOrganization {

    private final SecurityIdentity identity;
    private final Caller caller;
    private final CurrentTenant tenant;
    private final Tenants tenants;
    private final People people;

    /// Whose row is known to be up to date, so that not every request writes.
    private final Map<String, Membership> seen = new ConcurrentHashMap<>();

    /// Likewise of a person in an organization: once a day is enough.
    private final Map<List<String>, SeenPerson> seenPeople = new ConcurrentHashMap<>();

    private record SeenPerson(Person person, LocalDate day) {}

    EnterOrganization(
            SecurityIdentity identity,
            Caller caller,
            CurrentTenant tenant,
            Tenants tenants,
            People people) {
        this.identity = identity;
        this.caller = caller;
        this.people = people;
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
        person(membership);
    }

    private void person(Membership membership) {
        var person =
                new Person(
                        caller.username(),
                        caller.name(),
                        membership.roles().stream().sorted().map(Role::machineName).toList());
        var now = new SeenPerson(person, LocalDate.now(ZoneOffset.UTC));
        var key = List.of(membership.id(), person.username());
        if (!now.equals(seenPeople.get(key))) {
            people.seen(person);
            seenPeople.put(key, now);
        }
    }
}
