package com.billwright.api.review;

import com.billwright.api.audit.Audit;
import com.billwright.api.documents.Part;
import com.billwright.api.identity.Caller;
import com.billwright.models.coding.CodingProposal;
import com.billwright.models.coding.ProposedLine;
import com.billwright.models.coding.ProposedShares;
import com.billwright.models.labels.BookedTo;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.Shares;
import com.billwright.models.labels.Shares.Share;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.Properties;
import com.billwright.models.lists.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes down in which way a bill is booked otherwise than it was before: by the machine's proposal, or
/// by an earlier confirmation. Entries of lists are named as they are called now.
@ApplicationScoped
class AuditCoding {

    private final Vendors vendors;
    private final GlAccounts accounts;
    private final Properties properties;
    private final Audit audit;
    private final Caller caller;

    AuditCoding(
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

    void write(Part part, Optional<Bill> earlier, CodingProposal proposed, Coding now) {
        Coding before = earlier.map(AuditCoding::of).orElseGet(() -> of(proposed));
        boolean person = earlier.isPresent();
        changed(part, person, "vendor", before.vendorId(), now.vendorId(), this::vendor);
        if (before.shares().all().isEmpty() && now.shares().all().isEmpty()) {
            changed(part, person, "account", before.accountId(), now.accountId(), this::account);
            changed(
                    part,
                    person,
                    "property",
                    before.propertyId(),
                    now.propertyId(),
                    this::property);
        } else {
            changed(part, person, "shares", before.shares(), now.shares(), this::shares);
        }
        changed(part, person, "lines", before.lines(), now.lines(), this::lines);
    }

    private <T> void changed(
            Part part,
            boolean person,
            String what,
            @Nullable T before,
            @Nullable T after,
            Function<T, String> text) {
        String was = before == null ? "" : text.apply(before);
        String is = after == null ? "" : text.apply(after);
        if (!was.equals(is)) {
            audit.corrected(
                    caller.username(),
                    part.id,
                    new Audit.Corrected(
                            "coding." + what,
                            orNull(was),
                            orNull(is),
                            null,
                            person ? WriteCorrections.PERSON : was.isEmpty() ? null : "model",
                            null));
        }
    }

    private static Coding of(Bill bill) {
        return new Coding(
                bill.vendorId,
                bill.accountId,
                bill.propertyId,
                bill.billShares(),
                bill.codingOfLines());
    }

    private static Coding of(CodingProposal proposed) {
        return new Coding(
                proposed.vendor().map(v -> v.id()).orElse(null),
                proposed.account().map(a -> a.id()).orElse(null),
                proposed.property().map(p -> p.id()).orElse(null),
                proposed.shares().map(ProposedShares::shares).orElse(Shares.WHOLE),
                proposed.lines().stream().map(ProposedLine::coding).toList());
    }

    private String vendor(UUID id) {
        return name(vendors.find(id));
    }

    private String account(UUID id) {
        return name(accounts.find(id));
    }

    private String property(UUID id) {
        return name(properties.find(id));
    }

    private String shares(Shares shares) {
        return shares.all().stream().map(this::share).collect(Collectors.joining("; "));
    }

    private String share(Share share) {
        return share.percent().stripTrailingZeros().toPlainString()
                + " % "
                + booked(share.accountId(), share.propertyId());
    }

    /// Those lines that are booked otherwise than the bill.
    private String lines(List<BookedTo> lines) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(BookedTo.AS_THE_BILL)) {
                texts.add(
                        "%d: %s"
                                .formatted(
                                        i + 1,
                                        booked(
                                                lines.get(i).accountId(),
                                                lines.get(i).propertyId())));
            }
        }
        return String.join("; ", texts);
    }

    private String booked(@Nullable UUID account, @Nullable UUID property) {
        List<String> texts = new ArrayList<>();
        if (account != null) {
            texts.add(account(account));
        }
        if (property != null) {
            texts.add(property(property));
        }
        return String.join(", ", texts);
    }

    private static String name(Optional<ListEntry> entry) {
        return entry.map(e -> e.code() + " · " + e.name()).orElse("–");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
