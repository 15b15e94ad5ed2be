package com.billwright.extraction.pages;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.memory.LayoutSignature;
import com.billwright.extraction.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How a document looks when its type is asked for.
final class TypeSight {

    private TypeSight() {}

    /// @param pages those of its pages that say what it is
    static PageSight of(List<PageFacts> pages, DocumentText part) {
        int number = part.pages().isEmpty() ? 1 : part.pages().getFirst().number();
        if (pages.isEmpty()) {
            Sink blank = new Sink();
            blank.add("blank");
            return new PageSight(
                    number,
                    blank.vector(),
                    0,
                    LayoutSignature.of(part),
                    List.of("There are no words on it"));
        }
        PageFacts first = pages.getFirst();
        return new PageSight(
                number,
                features(pages, part.pages().size()),
                signs(first),
                first.signature(),
                because(pages));
    }

    private static FeatureVector features(List<PageFacts> seen, int pages) {
        PageFacts first = seen.getFirst();
        Sink sink = new Sink();
        Optional<Mention> title = first.title();
        String named = title.map(t -> t.topic().key()).orElse("none");
        sink.add("title=" + named);
        sink.when(title.isPresent() && title.get().big(), "big=" + named);
        sink.when(title.isPresent() && title.get().y() < 0.25, "high=" + named);
        var heads = new TreeSet<String>();
        for (Mention m : first.mentions()) {
            String key = m.topic().key();
            sink.add("says=" + key);
            sink.when(m.alone(), "alone=" + key);
            sink.when(m.y() < 0.35, "top=" + key);
            sink.when(m.leads(), "leads=" + key);
            sink.when(m.big(), "large=" + key);
            if (m.heads()) {
                heads.add(key);
            }
        }
        heads.forEach(key -> sink.add("heads=" + key));
        sink.add("heads:" + heads.size());
        seen.forEach(page -> page.mentions().forEach(m -> sink.add("any=" + m.topic().key())));
        sink.when(first.number().isPresent(), "numbered");
        boolean sums = says(seen, Topic.AMOUNT_TOTAL) || says(seen, Topic.AMOUNT_DUE);
        sink.add("title=" + named + ",sums=" + sums);
        sink.add("title=" + named + ",numbered=" + first.number().isPresent());
        sink.add("title=" + named + ",asks=" + says(seen, Topic.PAYMENT_HOW));
        sink.add("title=" + named + ",credited=" + says(seen, Topic.AMOUNT_CREDITED));
        shape(first, sink);
        sink.atLeast("pages", pages, 2, 3, 5);
        int amounts = seen.stream().mapToInt(PageFacts::amounts).sum();
        sink.add("title=" + named + ",amounts=" + Math.min(3, amounts));
        first.words().forEach(w -> sink.own("word=" + w));
        first.head().forEach(w -> sink.own("head=" + w));
        return sink.vector();
    }

    private static boolean says(List<PageFacts> seen, Topic topic) {
        return seen.stream().anyMatch(page -> page.says(topic));
    }

    private static void shape(PageFacts first, Sink sink) {
        var page = first.page();
        double aspect = page.widthPoints() / Math.max(1, page.heightPoints());
        sink.when(aspect < 0.6, "narrow");
        sink.when(aspect > 1, "landscape");
        sink.when(page.widthPoints() < 400, "small");
        double widest = first.cells().stream().mapToDouble(c -> c.box().x1()).max().orElse(0);
        double left = first.cells().stream().mapToDouble(c -> c.box().x0()).min().orElse(0);
        sink.atLeast("spread", widest - left, 0.4, 0.6, 0.8);
        sink.atLeast("words", page.words().size(), 20, 60, 120, 250, 500);
        sink.atLeast("amounts", first.amounts(), 1, 3, 6, 12, 25);
        sink.atLeast("negatives", first.negatives(), 1, 3, 6);
        sink.atLeast("dates", first.dates(), 1, 3, 6, 12);
        sink.atLeast("prose", first.prose(), 1, 4, 10, 25);
        sink.when(first.amounts() > 0 && first.negatives() * 2 >= first.amounts(), "mostly.minus");
        sink.when(first.dates() >= 4 && first.amounts() >= 4, "ledger");
        sink.when(first.scanned(), "scanned");
    }

    /// What it calls itself, and whether it sums anything up.
    private static int signs(PageFacts first) {
        String titles =
                first.mentions().stream()
                        .filter(Mention::heads)
                        .map(m -> m.topic().key())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(","));
        return (int) Sink.hash(titles);
    }

    private static List<String> because(List<PageFacts> seen) {
        PageFacts first = seen.getFirst();
        List<String> because = new ArrayList<>();
        first.title().ifPresent(t -> because.add("Its title says “%s”".formatted(quoted(t))));
        if (first.title().isEmpty()) {
            because.add("It has no title that is known");
        }
        if (first.says(Topic.BALANCE_OPENING) || first.says(Topic.AGING)) {
            because.add("It lists what is open");
        }
        if (first.says(Topic.PAID_CASH) || first.says(Topic.PAID_CARD)) {
            because.add("It says how it was paid");
        }
        if (seen.stream().allMatch(page -> page.amounts() == 0)) {
            because.add("There is no amount on it");
        }
        return because;
    }

    private static String quoted(Mention title) {
        String text = title.cell().text();
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
