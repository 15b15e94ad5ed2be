package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a candidate's value says: size and sums of amounts, order of days, checksums, forms of names.
final class ValueFeatures {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d()/.-]{9,16}");
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{4,6}(?!\\d)");
    static final Pattern LEGAL_FORM =
            Pattern.compile(
                    "(?i)\\b(gmbh|ag|kg|ug|ohg|e\\.?k|gbr|mbh|inc|llc|llp|ltd|limited|plc|corp|co|company|sarl|sas|sa|eurl|sci|srl|spa|bv|nv|sdn|bhd|pte|pty|s\\.l)\\b");

    private final NumberFacts facts;
    private final Locale locale;
    private final List<Candidate> days;

    ValueFeatures(List<Candidate> candidates, Locale locale) {
        this.facts = new NumberFacts(candidates);
        this.locale = locale;
        this.days = candidates.stream().filter(c -> c.type() == FieldType.DATE).toList();
    }

    void add(Candidate c, PageView view, FeatureSink sink) {
        sink.add("repeated", facts.count(c.value()));
        switch (c.value()) {
            case FieldValue.Amount(var amount) -> amount(c, amount, view, sink);
            case FieldValue.Day(var day) -> day(c, day, view, sink);
            case FieldValue.Text(var text) -> {
                if (c.type() == FieldType.IDENTIFIER) {
                    identifier(c, text, sink);
                } else if (c.type() == FieldType.TEXT) {
                    text(c, text, view, sink);
                } else {
                    sink.when(text.equals(CurrencyFinder.ofLocale(locale)), "own currency");
                }
            }
        }
    }

    private void amount(Candidate c, BigDecimal amount, PageView view, FeatureSink sink) {
        sink.add("largeness", facts.largenessRank(amount));
        sink.when(facts.isSum(amount), "sum");
        sink.when(facts.isLargerAddend(amount), "larger addend");
        sink.when(facts.isSmallerAddend(amount), "smaller addend");
        sink.add(
                "role",
                (facts.isSum(amount) ? 4 : 0)
                        + (facts.isLargerAddend(amount) ? 2 : 0)
                        + (facts.isSmallerAddend(amount) ? 1 : 0)
                        + 8 * Math.min(facts.largenessRank(amount), 3));
        sink.when(amount.signum() < 0, "negative");
        sink.when(amount.signum() == 0, "zero");
        sink.add("magnitude", amount.signum() == 0 ? 0 : amount.precision() - amount.scale());
        sink.add("decimals", Math.min(3, Math.max(0, amount.scale())));
        String line = view.firstLine(c).text();
        sink.when(line.indexOf('%') >= 0, "rate on line");
        boolean last = true;
        for (Cell cell : view.firstLine(c).cells()) {
            for (int w : cell.words()) {
                boolean right = view.lines().word(w).box().x0() > c.box().x1();
                last &= !right || view.tokens().get(w).chars().noneMatch(Character::isDigit);
            }
        }
        sink.when(last, "last number of line");
    }

    private void day(Candidate c, LocalDate day, PageView view, FeatureSink sink) {
        sink.add("from earliest", facts.fromEarliest(day));
        sink.add("from latest", facts.fromLatest(day));
        sink.add("days", facts.days());
        sink.add(
                "order", facts.days() * 100 + facts.fromEarliest(day) * 10 + facts.fromLatest(day));
        long later = ChronoUnit.DAYS.between(facts.earliest(), day);
        sink.add(
                "later",
                later == 0
                        ? 0
                        : later < 8 ? 1 : later < 16 ? 2 : later < 32 ? 3 : later < 95 ? 4 : 5);
        sink.when(day.getDayOfMonth() == 1, "first of month");
        sink.when(day.getDayOfMonth() == day.lengthOfMonth(), "last of month");
        int onLine = 0;
        for (Candidate other : days) {
            boolean same =
                    other.page() == c.page()
                            && view.firstCell(other).line() == view.firstCell(c).line();
            onLine += same ? 1 : 0;
        }
        sink.add("dates on line", Math.min(onLine, 4));
    }

    private void identifier(Candidate c, String text, FeatureSink sink) {
        String plain = text.replace(" ", "");
        boolean iban = Iban.isValid(plain);
        sink.when(iban, "iban");
        boolean length =
                plain.length() > 14
                        && Iban.length(plain.substring(0, 2)).orElse(0) == plain.length();
        sink.when(!iban && length, "iban form");
        sink.when(VatId.looksLike(text), "vat form");
        sink.when(VatId.isValid(text), "vat checksum");
        sink.when(YEAR.matcher(plain).matches(), "year");
        sink.when(TELEPHONE.matcher(plain).matches(), "like a telephone number");
        boolean digits = plain.chars().allMatch(Character::isDigit);
        sink.when(digits && plain.length() == 5, "five digits");
        sink.when(digits, "digits only");
        sink.when(plain.chars().noneMatch(Character::isDigit), "no digits");
        sink.when(plain.contains("20"), "year inside");
        sink.when(c.words().size() > 1, "pieces");
    }

    private void text(Candidate c, String text, PageView view, FeatureSink sink) {
        boolean postcode = POSTCODE.matcher(text).find();
        boolean legal = LEGAL_FORM.matcher(text).find();
        sink.when(postcode, "postcode");
        sink.when(legal, "legal form");
        sink.when(legal && onlyLegalForm(text), "nothing but a legal form");
        boolean goesOn =
                view.lines()
                        .next(view.lastCell(c))
                        .filter(below -> onlyLegalForm(view.lines().text(below.words())))
                        .isPresent();
        sink.when(goesOn, "legal form on the next line");
        boolean starts = Character.isDigit(text.charAt(0));
        boolean ends = Character.isDigit(text.charAt(text.length() - 1));
        sink.add("digit ends", (starts ? 1 : 0) + (ends ? 2 : 0));
        sink.when(text.indexOf(',') >= 0, "comma");
        sink.when(text.length() > c.raw().length(), "country added");
        sink.when(text.indexOf('@') >= 0, "at sign");
        sink.when(c.raw().endsWith(":"), "label");
        sink.when(text.indexOf(':') >= 0, "colon inside");
        sink.when(inDomain(text, view.domains()), "in web address");
        List<String> name = ValueWords.of(LEGAL_FORM.matcher(text).replaceAll(""));
        sink.when(isDomain(String.join("", name), view.domains()), "is web address");
        sink.add("rarest word", rarest(name, view));
        if (AddressFinder.COUNTRY_PREFIX.matcher(c.raw()).find()) {
            boolean stays = AddressFinder.COUNTRY_PREFIX.matcher(text).find();
            sink.add(stays ? "country stays before postcode" : "country moved behind city");
        }
        int line = view.lastLine(c);
        boolean address = false;
        for (int w : view.below(c, 12)) {
            address |= POSTCODE.matcher(view.lines().word(w).text()).find();
        }
        sink.when(address, "address below");
        sink.add(
                "name and address",
                (legal ? 1 : 0) + (address ? 2 : 0) + (postcode ? 4 : 0) + (line < 6 ? 8 : 0));
    }

    private static boolean onlyLegalForm(String text) {
        return LEGAL_FORM.matcher(text).find()
                && LEGAL_FORM.matcher(text).replaceAll("").chars().noneMatch(Character::isLetter);
    }

    /// A name that is what stands between an address's @, blank or point and its next point.
    private static boolean isDomain(String name, String domains) {
        return name.length() >= 3
                && (domains.contains("@" + name + ".")
                        || domains.contains("." + name + ".")
                        || domains.contains(" " + name + "."));
    }

    /// How often the page says the least frequent of a name's words, web addresses included: what a
    /// vendor calls itself stands in more places than its letterhead.
    private static int rarest(List<String> name, PageView view) {
        int rarest = 5;
        for (String word : name) {
            if (word.length() >= 3) {
                rarest = Math.min(rarest, view.mentions().getOrDefault(word, 0));
            }
        }
        return rarest;
    }

    private static boolean inDomain(String text, String domains) {
        if (domains.isEmpty()) {
            return false;
        }
        return ValueWords.of(text).stream().anyMatch(w -> w.length() >= 4 && domains.contains(w));
    }
}
