package com.billwright.models.vendors;

import com.billwright.models.vendors.Mark.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A vendor of the tenant's list with what it is recognised by.
///
/// @param aliases further names
/// @param printed what its confirmed bills printed
/// @param bills how many confirmed ones `printed` was taken from
public record KnownVendor(
        UUID id,
        String code,
        String name,
        List<String> aliases,
        List<String> taxIds,
        List<String> accounts,
        List<String> phones,
        List<String> domains,
        List<String> addresses,
        List<Printed> printed,
        int bills) {

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    public KnownVendor {
        aliases = List.copyOf(aliases);
        taxIds = List.copyOf(taxIds);
        accounts = List.copyOf(accounts);
        phones = List.copyOf(phones);
        domains = List.copyOf(domains);
        addresses = List.copyOf(addresses);
        printed = List.copyOf(printed);
    }

    /// Something that confirmed bills of the vendor printed.
    ///
    /// @param count on how many of them
    /// @param last when the newest of them was confirmed
    public record Printed(Mark mark, int count, LocalDate last) {}

    /// All names that it goes by.
    Stream<String> names() {
        return Stream.concat(
                Stream.concat(Stream.of(name), aliases.stream()),
                printed.stream()
                        .map(Printed::mark)
                        .filter(m -> m.kind() == Kind.NAME)
                        .map(Mark::value));
    }

    /// What else than its names tells it, with the number of bills that printed it; 0 for what is in
    /// the list alone.
    Map<Mark, Integer> marks() {
        Map<Mark, Integer> marks = new HashMap<>();
        taxIds.forEach(id -> marks.put(new Mark(Kind.TAX_ID, Mark.plain(id)), 0));
        accounts.forEach(a -> marks.put(new Mark(Kind.ACCOUNT, Mark.plain(a)), 0));
        Stream.concat(taxIds.stream(), phones.stream())
                .map(text -> NO_DIGIT.matcher(text).replaceAll(""))
                .filter(digits -> digits.length() >= BillMarks.FEWEST_DIGITS)
                .forEach(digits -> marks.put(new Mark(Kind.NUMBER, Mark.number(digits)), 0));
        for (String domain : domains) {
            List<String> found = BillMarks.domains(domain);
            marks.put(
                    new Mark(
                            Kind.DOMAIN,
                            found.isEmpty() ? domain.toLowerCase(Locale.ROOT) : found.getFirst()),
                    0);
        }
        printed.stream()
                .filter(p -> p.mark().kind() != Kind.NAME)
                .forEach(p -> marks.merge(p.mark(), p.count(), Integer::sum));
        return marks;
    }
}
