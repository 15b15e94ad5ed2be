package com.billwright.models.sharedbase;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.base.TaughtBill;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.labels.Labels;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.training.ConfirmedValue;
import com.billwright.models.training.LabelledBill;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Tenants' confirmed bills, each tenant's read as that tenant.
@ApplicationScoped
class TenantBills {

    private final Sql fleet;
    private final EnterTenant enter;
    private final Tenants tenants;
    private final TenantFields fields;
    private final Labels labels;

    TenantBills(
            @DataSource("fleet") AgroalDataSource fleet,
            EnterTenant enter,
            Tenants tenants,
            TenantFields fields,
            Labels labels) {
        this.fleet = new Sql(fleet);
        this.enter = enter;
        this.tenants = tenants;
        this.fields = fields;
        this.labels = labels;
    }

    /// @param fields the standard ones that the tenant uses
    record Bills(List<LabelledBill> oldestFirst, List<Field> fields, Locale locale) {

        /// What teaches a base: where a person decided otherwise than the page says, nothing is asked.
        List<TaughtBill> taught() {
            return oldestFirst.stream().map(this::taught).toList();
        }

        private TaughtBill taught(LabelledBill bill) {
            Map<String, FieldValue> truth = new TreeMap<>();
            bill.values().forEach((field, confirmed) -> truth.put(field, confirmed.value()));
            List<Field> asked =
                    fields.stream().filter(f -> !decided(bill.values().get(f.name()))).toList();
            truth.keySet().retainAll(asked.stream().map(Field::name).toList());
            return new TaughtBill(bill.key(), bill.text(), asked, truth);
        }

        private static boolean decided(@Nullable ConfirmedValue value) {
            return value != null && value.overridden();
        }
    }

    /// Who allows it, in a fixed order.
    List<String> consenting() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        fleet.list(
                                "select for_tenant from tenant where teaches_base order by for_tenant",
                                row -> row.getString("for_tenant")));
    }

    /// Whose bills changed since then, in a fixed order.
    List<String> changedSince(Instant since) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        fleet.list(
                                "select for_tenant from tenant where labels_changed_at > ? order by for_tenant",
                                row -> row.getString("for_tenant"),
                                since));
    }

    /// How many confirmed bills a tenant has that may be learnt from; none when it does not, or no
    /// longer, allow it.
    int countConsented(String tenant) {
        return as(tenant, () -> tenants.current().teachesBase() ? labels.count() : 0);
    }

    /// A tenant's newest bills; empty when it does not, or no longer, allow to learn from them.
    Optional<Bills> consented(String tenant, int most) {
        return as(
                tenant,
                () ->
                        tenants.current().teachesBase()
                                ? Optional.of(newest(most))
                                : Optional.empty());
    }

    /// A tenant's newest bills, to see how it fares with what serves it.
    Bills served(String tenant, int most) {
        return as(tenant, () -> newest(most));
    }

    private Bills newest(int most) {
        return new Bills(
                labels.newestOf(most),
                fields.all().stream().filter(StandardFields.ALL::contains).toList(),
                tenants.current().readingLocale());
    }

    private <T> T as(String tenant, Callable<T> work) {
        return enter.call(tenant, () -> QuarkusTransaction.requiringNew().call(work));
    }
}
