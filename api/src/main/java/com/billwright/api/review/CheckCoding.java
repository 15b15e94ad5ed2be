package com.billwright.api.review;

import com.billwright.api.review.CheckConfirmation.Remark;
import com.billwright.models.labels.BookedTo;
import com.billwright.models.labels.Shares;
import com.billwright.models.labels.Shares.Share;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.NewVendor;
import com.billwright.models.lists.Properties;
import com.billwright.models.lists.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks that a bill is booked to entries of the tenant's own lists: another tenant's id is as
/// unknown as one that never was.
@ApplicationScoped
class CheckCoding {

    private static final int LONGEST = 500;

    private static final String ACCOUNT = "coding.accountId";
    private static final String PROPERTY = "coding.propertyId";
    private static final String SHARES = "coding.shares";

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,9})?");

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
            Optional<UUID> property,
            Shares shares,
            List<BookedTo> lines) {}

    /// @param lines of each line, not yet looked up in the lists
    Checked check(
            ConfirmRequest.@Nullable CodingInput input, List<BookedTo> lines, List<Remark> errors) {
        for (int i = 0; i < lines.size(); i++) {
            String at = "lines[" + i + "].";
            known(at + "accountId", lines.get(i).accountId(), accounts::find, errors);
            known(at + "propertyId", lines.get(i).propertyId(), properties::find, errors);
        }
        if (input == null) {
            return new Checked(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Shares.WHOLE,
                    lines);
        }
        Optional<UUID> vendor = known("coding.vendorId", input.vendorId(), vendors::find, errors);
        Optional<NewVendor> newVendor =
                vendor.isPresent() ? Optional.empty() : newVendor(input.newVendor(), errors);
        Shares shares = shares(input.shares(), errors);
        if (shares.all().isEmpty()) {
            return new Checked(
                    vendor,
                    newVendor,
                    known(ACCOUNT, input.accountId(), accounts::find, errors),
                    known(PROPERTY, input.propertyId(), properties::find, errors),
                    shares,
                    lines);
        }
        Share largest =
                shares.all().stream().max(Comparator.comparing(Share::percent)).orElseThrow();
        return new Checked(
                vendor,
                newVendor,
                Optional.ofNullable(largest.accountId()),
                Optional.ofNullable(largest.propertyId()),
                shares,
                lines);
    }

    private Shares shares(
            @Nullable List<ConfirmRequest.@Nullable ShareInput> input, List<Remark> errors) {
        List<Share> shares = new ArrayList<>();
        for (var share : Optional.ofNullable(input).orElse(List.of())) {
            if (share == null) {
                errors.add(new Remark(SHARES, "A share is null"));
                return Shares.WHOLE;
            }
            Optional<BigDecimal> percent = percent(share.percent());
            if (percent.isEmpty()) {
                errors.add(new Remark(SHARES, "A share's percentage is a number such as 33.34"));
                return Shares.WHOLE;
            }
            shares.add(
                    new Share(
                            known(SHARES, share.accountId(), accounts::find, errors).orElse(null),
                            known(SHARES, share.propertyId(), properties::find, errors)
                                    .orElse(null),
                            percent.get()));
        }
        try {
            return new Shares(shares);
        } catch (IllegalArgumentException e) {
            errors.add(new Remark(SHARES, String.valueOf(e.getMessage())));
            return Shares.WHOLE;
        }
    }

    private static Optional<BigDecimal> percent(@Nullable String text) {
        return text != null && PERCENT.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
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
