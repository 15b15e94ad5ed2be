package com.billwright.api.settings;

import com.billwright.api.audit.Audit;
import com.billwright.api.identity.Caller;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Body;
import com.billwright.api.problems.Problem;
import com.billwright.models.tenant.Tenant;
import com.billwright.models.tenant.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How a tenant's bills are written, in which currency it keeps its books, how many errors it
/// tolerates among values that pass unseen, and whether its bills teach the shared base model.
@Path("/orgs/{org}/settings")
@Tag(name = "Settings")
public class SettingsResource {

    private final Tenants tenants;
    private final Audit audit;
    private final Caller caller;

    SettingsResource(Tenants tenants, Audit audit, Caller caller) {
        this.tenants = tenants;
        this.audit = audit;
        this.caller = caller;
    }

    /// @param locale as BCP 47 has it: `de-DE`
    /// @param currency as ISO 4217 has it: `EUR`
    /// @param mostWrong as [Tenant#mostWrong]; left as it is when not given
    /// @param teachesBase as [Tenant#teachesBase]; left as it is when not given
    record Settings(
            @Nullable String locale,
            @Nullable String currency,
            @Nullable Double mostWrong,
            @Nullable Boolean teachesBase) {
        static Settings of(Tenant tenant) {
            return new Settings(
                    tenant.locale().toLanguageTag(),
                    tenant.currency().getCurrencyCode(),
                    tenant.mostWrong(),
                    tenant.teachesBase());
        }
    }

    @GET
    @RolesAllowed(Role.UPLOADER_NAME)
    @Operation(
            summary =
                    "Locale, currency, tolerated errors, and whether bills teach the shared model")
    public Settings get() {
        return Settings.of(tenants.current());
    }

    @PUT
    @RolesAllowed(Role.ADMIN_NAME)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Set them")
    public Settings put(Settings settings) {
        var given = Body.given(settings);
        Tenant tenant = tenants.current();
        Settings before = Settings.of(tenant);
        tenants.configure(
                locale(given.locale()),
                currency(given.currency()),
                given.mostWrong() == null ? tenant.mostWrong() : mostWrong(given.mostWrong()));
        audit.tenant(
                caller.username(),
                "settings changed",
                words(before),
                words(Settings.of(tenants.current())));
        teach(tenant.teachesBase(), given.teachesBase());
        return Settings.of(tenants.current());
    }

    /// A consent is on record by itself: who gave or withdrew it, and when.
    private void teach(boolean before, @Nullable Boolean given) {
        if (given == null || given == before) {
            return;
        }
        tenants.teachBase(given);
        audit.tenant(
                caller.username(),
                given ? "shared learning allowed" : "shared learning withdrawn",
                String.valueOf(before),
                String.valueOf(given));
    }

    private static String words(Settings settings) {
        return settings.locale() + " " + settings.currency() + " " + settings.mostWrong();
    }

    private static double mostWrong(double share) {
        if (share > 0 && share <= 0.1) {
            return share;
        }
        throw Problem.of(422, "invalid", "Not a share above 0 and at most 0.1 (0.01)", null)
                .exception();
    }

    private static Locale locale(@Nullable String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag == null ? "" : tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // Answered below.
        }
        throw Problem.of(422, "invalid", "Not a locale (de-DE)", null).exception();
    }

    private static Currency currency(@Nullable String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> Problem.of(422, "invalid", "Not a currency (EUR)", null).exception());
    }
}
