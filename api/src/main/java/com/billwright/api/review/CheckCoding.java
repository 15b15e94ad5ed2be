package com.billwright.api.review;

import com.billwright.api.review.CheckConfirmation.Remark;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.NewVendor;
import com.billwright.models.lists.Properties;
import com.billwright.models.lists.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Checks that a bill is booked to entries of the tenant's own lists: another tenant's id is as
/// unknown as one that never was.
@ApplicationScoped
class CheckCoding {

    private static final int LONGEST = 500;

    private final Vendors vendors;
    private final GlAccounts accounts;
    private final Properties properties;

    CheckCoding(Vendors vendors, GlAccounts accounts, Properties properties) {
        this.vendors = vendors;
        this.accounts = accounts;
        this.properties = properties;
    }

    /// @param newVendor to be added to the list
    record Checked(
            Optional<UUID> vendor,
            Optional<NewVendor> newVendor,
            Optional<UUID> account,
            Optional<UUID> property) {}

    Checked check(ConfirmRequest.@Nullable CodingInput input, List<Remark> errors) {
        if (input == null) {
            return new Checked(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<UUID> vendor = known("coding.vendorId", input.vendorId(), vendors::find, errors);
        return new Checked(
                vendor,
                vendor.isPresent() ? Optional.empty() : newVendor(input.newVendor(), errors),
                known("coding.accountId", input.accountId(), accounts::find, errors),
                known("coding.propertyId", input.propertyId(), properties::find, errors));
    }

    private static Optional<UUID> known(
            String name,
            @Nullable UUID id,
            Function<UUID, Optional<ListEntry>> find,
            List<Remark> errors) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<ListEntry> entry = find.apply(id);
        if (entry.isEmpty()) {
            errors.add(new Remark(name, "There is no such entry in the list"));
        }
        return entry.map(ListEntry::id);
    }

    private static Optional<NewVendor> newVendor(
            ConfirmRequest.@Nullable NewVendorInput input, List<Remark> errors) {
        if (input == null) {
            return Optional.empty();
        }
        String name = text(input.name());
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add(new Remark("coding.newVendor", "A vendor's name has 1 to 500 characters"));
            return Optional.empty();
        }
        return Optional.of(
                new NewVendor(
                        name, text(input.vatId()), text(input.iban()), text(input.address())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
