package com.billwright.models.vendors;

import com.billwright.extraction.candidate.Iban;
import com.billwright.extraction.candidate.Lines;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import com.billwright.models.vendors.Mark.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a bill shows of who sent it.
///
/// @param name as it was read; empty when none was found, as are `address`, `taxId` and `account`
/// @param taxId letters and digits, as is `account`
/// @param head the page's first lines
/// @param marks numbers and domains anywhere on the first and last page
public record BillMarks(
        String name,
        String address,
        String taxId,
        String account,
        List<String> head,
        Set<Mark> marks) {

    private static final int HEAD_LINES = 9;

    /// Shorter numbers tell nothing, unless a letter stands behind.
    static final int FEWEST_DIGITS = 6;

    private static final int MOST_NUMBERS = 60;

    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,])[+(]{0,2}[\\dOIl][\\dOoIlSB]*(?:[ ()/.\\-]{1,3}[\\dOIl][\\dOoIlSB]*)*(?:-?[A-Z](?![\\p{L}\\p{N}]))?");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.*");
    private static final Pattern MONEY = Pattern.compile(".*[.,]\\d{2}");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@((?:[\\w-]+\\.)+[a-z]{2,})");
    private static final Pattern WEB =
            Pattern.compile("(?:https?://|www\\.)((?:[\\w-]+\\.)+[a-z]{2,})");
    private static final Set<String> PROVIDERS =
            Set.of(
                    "gmail.com",
                    "googlemail.com",
                    "yahoo.com",
                    "hotmail.com",
                    "outlook.com",
                    "live.com",
                    "aol.com",
                    "icloud.com",
                    "gmx.de",
                    "gmx.net",
                    "web.de",
                    "t-online.de",
                    "orange.fr",
                    "free.fr",
                    "wanadoo.fr",
                    "laposte.net",
                    "yahoo.fr",
                    "yahoo.de",
                    "btinternet.com");

    public BillMarks {
        head = List.copyOf(head);
        marks = Set.copyOf(marks);
    }

    /// @param name the vendor's as extracted, or empty; `address`, `taxId` and `account` likewise
    public static BillMarks of(
            String name, String address, String taxId, String account, DocumentText text) {
        List<TextPage> pages = text.pages().stream().filter(p -> !p.words().isEmpty()).toList();
        List<String> first = pages.isEmpty() ? List.of() : lines(pages.getFirst());
        Stream<String> last = pages.size() < 2 ? Stream.of() : lines(pages.getLast()).stream();
        return new BillMarks(
                name,
                address,
                Mark.plain(taxId),
                Mark.plain(account),
                first.stream().limit(HEAD_LINES).map(l -> l.replace('\t', ' ')).toList(),
                inLines(Stream.concat(first.stream(), last)));
    }

    private static List<String> lines(TextPage page) {
        return Lines.of(page).lines().stream().map(l -> l.text()).toList();
    }

    /// The numbers and domains in lines whose cells a tab parts.
    static Set<Mark> inLines(Stream<String> lines) {
        Set<Mark> marks = new LinkedHashSet<>();
        lines.flatMap(l -> Stream.of(l.split("\t")))
                .forEach(cell -> {
                    numbers(cell, marks);
                    domains(cell).forEach(d -> marks.add(new Mark(Kind.DOMAIN, d)));
                });
        return marks;
    }

    /// Its marks with the tax id and the account that were read as the vendor's.
    public Set<Mark> all() {
        Set<Mark> all = new LinkedHashSet<>(marks);
        if (!taxId.isEmpty()) {
            all.add(new Mark(Kind.TAX_ID, taxId));
        }
        if (!account.isEmpty()) {
            all.add(new Mark(Kind.ACCOUNT, account));
        }
        return all;
    }

    private static void numbers(String line, Set<Mark> marks) {
        var run = DIGITS.matcher(line);
        while (run.find() && marks.size() < MOST_NUMBERS) {
            String text = run.group();
            number(text, marks);
            for (String piece : text.split("[ ()/]+")) {
                if (!piece.equals(text)) {
                    number(piece, marks);
                }
            }
        }
        String plain = Mark.plain(line);
        for (int at = 0; at + 15 <= plain.length(); at++) {
            for (int end = Math.min(plain.length(), at + 34);
                    Character.isLetter(plain.charAt(at)) && end >= at + 15;
                    end--) {
                String account = plain.substring(at, end);
                if (Iban.isAccount(account) && Iban.isValid(account)) {
                    marks.add(new Mark(Kind.ACCOUNT, account));
                }
            }
        }
    }

    private static void number(String text, Set<Mark> marks) {
        if (text.isEmpty() || DATE.matcher(text).matches() || MONEY.matcher(text).matches()) {
            return;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Folded.digit(text.charAt(i));
            if (Character.isDigit(c)) {
                digits.append(c);
            }
        }
        boolean lettered = Character.isLetter(text.charAt(text.length() - 1));
        if (digits.length() >= (lettered ? FEWEST_DIGITS - 1 : FEWEST_DIGITS)
                && digits.length() <= 20) {
            marks.add(new Mark(Kind.NUMBER, Mark.number(digits.toString())));
        }
    }

    /// The domains of addresses in a text, `www.` left out.
    static List<String> domains(String text) {
        List<String> domains = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        var mail = MAIL.matcher(lower);
        while (mail.find()) {
            domains.add(PROVIDERS.contains(mail.group(1)) ? mail.group() : mail.group(1));
        }
        var web = WEB.matcher(lower);
        while (web.find()) {
            domains.add(web.group(1).replaceFirst("^www\\.", ""));
        }
        return domains;
    }
}
