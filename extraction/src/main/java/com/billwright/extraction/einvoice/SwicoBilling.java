package com.billwright.extraction.einvoice;

import com.billwright.extraction.field.TaxShare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The billing information of a Swiss QR-bill in Swico's syntax S1:
/// `//S1/10/10201409/11/190512/20/1400.000-53/30/106017086/31/180508/32/7.7/40/2:10;0:30`. Values escape
/// `/` and `\` with a backslash.
record SwicoBilling(Map<String, String> tags) {

    private static final String PREFIX = "//S1";
    private static final Pattern ELEMENT = Pattern.compile("/(\\d\\d)/((?:\\\\.|[^/\\\\])*)");
    private static final Pattern DAY = Pattern.compile("\\d{6}");
    private static final Pattern PERIOD = Pattern.compile("\\d{12}");
    private static final Pattern UID = Pattern.compile("(\\d{3})(\\d{3})(\\d{3})");
    private static final Pattern NET = Pattern.compile("(?:^|;)0:(\\d{1,3})(?:;|$)");

    static Optional<SwicoBilling> parse(String information) {
        if (!information.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Map<String, String> tags = new HashMap<>();
        Matcher element = ELEMENT.matcher(information.substring(PREFIX.length()));
        while (element.lookingAt()) {
            tags.putIfAbsent(
                    element.group(1), element.group(2).replaceAll("\\\\(.)", "$1").strip());
            element.region(element.end(), element.regionEnd());
        }
        return Optional.of(new SwicoBilling(tags));
    }

    /// @return the taxes, of which the terms have no field
    List<TaxShare> addTo(Terms terms) {
        Optional<String> issued = day(tag("11"));
        terms.add("invoice_number", tag("10"), "invoice number");
        terms.add("invoice_date", issued, "invoice date");
        terms.add("buyer_reference", tag("20"), "customer's reference");
        terms.add("vendor_vat_id", tag("30").flatMap(SwicoBilling::uid), "VAT number");
        terms.add("delivery_date", day(tag("31")), "date of service");
        Optional<String> period = tag("31").filter(t -> PERIOD.matcher(t).matches());
        terms.add("period_start", day(period.map(p -> p.substring(0, 6))), "period of service");
        terms.add("period_end", day(period.map(p -> p.substring(6))), "period of service");
        terms.add(
                "due_date",
                tag("40").flatMap(conditions -> issued.flatMap(i -> due(i, conditions))),
                "invoice date and term of payment");
        return taxes();
    }

    private Optional<String> tag(String number) {
        return Optional.ofNullable(tags.get(number)).filter(t -> !t.isEmpty());
    }

    /// `190512` is 12 May 2019.
    private static Optional<String> day(Optional<String> yymmdd) {
        return yymmdd.filter(t -> DAY.matcher(t).matches()).map(t -> "20" + t);
    }

    private static Optional<String> uid(String digits) {
        Matcher uid = UID.matcher(digits);
        return uid.matches()
                ? Optional.of("CHE-%s.%s.%s".formatted(uid.group(1), uid.group(2), uid.group(3)))
                : Optional.empty();
    }

    /// `2:10;0:30` is 2% off within 10 days, all of it within 30.
    private static Optional<String> due(String issued, String conditions) {
        Matcher net = NET.matcher(conditions);
        return net.find()
                ? Lexical.day(issued)
                        .map(d -> d.plusDays(Integer.parseInt(net.group(1))))
                        .map(LocalDate::toString)
                : Optional.empty();
    }

    /// `7.7` is one rate for all of it, `8:1000;2.5:51.8` are rates with the net amounts they are of.
    private List<TaxShare> taxes() {
        List<TaxShare> taxes = new ArrayList<>();
        for (String share : tag("32").map(t -> t.split(";")).orElse(new String[0])) {
            String[] parts = share.split(":", 2);
            var rate = Lexical.decimal(parts[0]);
            if (rate.isPresent()) {
                taxes.add(
                        new TaxShare(
                                rate,
                                parts.length > 1 ? Lexical.decimal(parts[1]) : Optional.empty(),
                                Optional.empty(),
                                ""));
            }
        }
        return taxes;
    }
}
