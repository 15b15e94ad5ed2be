package com.billwright.extraction.pages;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a page looks beside the ones before it when it is asked whether a bill starts here.
final class StartSight {

    private final PageFacts page;
    private final PageFacts before;
    private final Optional<String> earlierNumber;

    private StartSight(PageFacts page, PageFacts before, Optional<String> earlierNumber) {
        this.page = page;
        this.before = before;
        this.earlierNumber = earlierNumber;
    }

    /// @param at index of the page; there is one before it
    static PageSight of(List<PageFacts> pages, int at) {
        Optional<String> number = Optional.empty();
        for (int i = at - 1; i >= 0 && number.isEmpty(); i--) {
            number = pages.get(i).number();
        }
        var sight = new StartSight(pages.get(at), pages.get(at - 1), number);
        return new PageSight(
                pages.get(at).page().number(),
                sight.features(),
                (int) Sink.hash(sight.number() + sight.place() + sight.titled() + sight.carried()),
                pages.get(at).signature(),
                sight.because());
    }

    /// How its bill number stands to the last one before.
    private String number() {
        if (page.number().isEmpty()) {
            return earlierNumber.isEmpty()
                    ? "none"
                    : page.codes().contains(earlierNumber.get()) ? "repeated" : "gone";
        }
        if (earlierNumber.isEmpty()) {
            return before.codes().contains(page.number().get()) ? "same" : "new";
        }
        boolean same =
                page.number().equals(earlierNumber)
                        || page.codes().contains(earlierNumber.get())
                        || before.codes().contains(page.number().get());
        return same ? "same" : "other";
    }

    private String place() {
        if (page.place().isEmpty()) {
            return before.place().filter(PageNumber::last).isPresent()
                    ? "none.after.last"
                    : before.place().isPresent() ? "none.after.some" : "none";
        }
        PageNumber here = page.place().get();
        if (here.first()) {
            return here.of() == 1 ? "only" : "first";
        }
        return before.place().filter(b -> b.number() + 1 == here.number()).isPresent()
                ? "next"
                : "later";
    }

    private String titled() {
        return page.title().map(t -> t.topic().key()).orElse("none");
    }

    private boolean carried() {
        return page.mentions().stream()
                .anyMatch(m ->
                        (m.is(Topic.CARRIED) || m.is(Topic.CONTINUED)) && m.leads() && m.y() < 0.4);
    }

    private FeatureVector features() {
        Sink sink = new Sink();
        String number = number();
        String place = place();
        String titled = titled();
        sink.add("number=" + number);
        sink.add("place=" + place);
        sink.add("title=" + titled);
        sink.add("number=" + number + ",place=" + place);
        sink.add("number=" + number + ",titled=" + !titled.equals("none"));
        sink.add("place=" + place + ",titled=" + !titled.equals("none"));
        sink.when(page.title().filter(Mention::big).isPresent(), "title.big");
        sink.when(page.title().filter(t -> t.y() < 0.25).isPresent(), "title.high");
        String previous = before.title().map(t -> t.topic().key()).orElse("none");
        sink.add(
                "titles="
                        + (titled.equals("none")
                                ? "gone"
                                : previous.equals(titled)
                                        ? "same"
                                        : previous.equals("none") ? "new" : "other"));
        sink.when(carried(), "carried.here");
        sink.when(
                before.mentions().stream()
                        .anyMatch(
                                m -> (m.is(Topic.CARRIED) || m.is(Topic.CONTINUED)) && m.y() > 0.5),
                "carried.before");
        summed(sink);
        for (Topic topic :
                List.of(
                        Topic.DATE_INVOICE,
                        Topic.DATE_DUE,
                        Topic.GREETING,
                        Topic.PAYMENT_HOW,
                        Topic.ITEMS,
                        Topic.BALANCE_OPENING,
                        Topic.PAID_CASH,
                        Topic.PAID_CARD,
                        Topic.TILL)) {
            sink.add(topic.key() + "=" + page.says(topic) + "," + before.says(topic));
        }
        sink.when(page.says(Topic.GREETING) && !before.says(Topic.FAREWELL), "greeting.open");
        alike(sink);
        shape(sink);
        page.words().forEach(w -> sink.own("word=" + w));
        page.head().forEach(w -> sink.own("head=" + w));
        page.head().stream()
                .filter(w -> !before.head().contains(w))
                .forEach(w -> sink.own("new=" + w));
        return sink.vector();
    }

    private void summed(Sink sink) {
        boolean sums = sums(page);
        boolean summedBefore = sums(before);
        sink.add("sums=" + sums + "," + summedBefore);
        sink.add("sums.before=" + summedBefore + ",number=" + number());
        sink.when(before.says(Topic.PAYMENT_HOW) && summedBefore, "asked.before");
    }

    private static boolean sums(PageFacts facts) {
        return facts.says(Topic.AMOUNT_DUE)
                || (facts.says(Topic.AMOUNT_TOTAL)
                        && (facts.says(Topic.AMOUNT_TAX) || facts.says(Topic.AMOUNT_SUB)));
    }

    private void alike(Sink sink) {
        sink.atLeast(
                "layout",
                page.signature().similarity(before.signature()),
                0.1,
                0.2,
                0.35,
                0.5,
                0.7);
        sink.atLeast("head", overlap(page.head(), before.head()), 0.15, 0.3, 0.5, 0.7, 0.9);
        sink.atLeast("foot", overlap(page.foot(), before.foot()), 0.15, 0.3, 0.5, 0.7, 0.9);
        sink.when(page.foot().isEmpty() && !before.foot().isEmpty(), "foot.gone");
        Set<String> shared = new HashSet<>(page.codes());
        shared.retainAll(before.codes());
        sink.atLeast("codes", shared.size(), 1, 2, 3, 5, 8);
        double share = page.codes().isEmpty() ? 0 : shared.size() / (double) page.codes().size();
        sink.atLeast("codes.share", share, 0.1, 0.25, 0.5, 0.8);
        sink.when(page.codes().isEmpty(), "codes.none");
        boolean close = overlap(page.head(), before.head()) > 0.5;
        sink.add("close=" + close + ",number=" + number());
        sink.add("close=" + close + ",place=" + place());
        sink.add("close=" + close + ",titled=" + titled().equals("none"));
    }

    private void shape(Sink sink) {
        sink.when(page.blank(), "blank.here");
        sink.when(before.blank(), "blank.before");
        sink.atLeast("words", page.page().words().size(), 20, 60, 120, 250, 500);
        sink.atLeast("amounts", page.amounts(), 1, 3, 6, 12);
        sink.atLeast("prose", page.prose(), 4, 10, 25);
        sink.when(page.prose() >= 12 && page.amounts() < 3, "prose.alone");
        sink.when(page.says(Topic.LEGAL) && page.prose() >= 6, "legal");
        boolean sized =
                Math.abs(page.page().widthPoints() - before.page().widthPoints()) < 12
                        && Math.abs(page.page().heightPoints() - before.page().heightPoints()) < 12;
        sink.when(!sized, "other.paper");
        sink.when(page.scanned() != before.scanned(), "other.reading");
        double top = page.cells().stream().mapToDouble(c -> c.box().y0()).min().orElse(1);
        sink.atLeast("top", top, 0.05, 0.1, 0.2);
        double biggest = page.cells().stream().mapToDouble(Cell::size).max().orElse(0);
        double biggestBefore = before.cells().stream().mapToDouble(Cell::size).max().orElse(0);
        sink.when(biggest > 1.3 * biggestBefore, "larger.type");
        sink.when(biggest < 0.77 * biggestBefore, "smaller.type");
    }

    private static double overlap(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long shared = a.stream().filter(b::contains).count();
        return shared / (double) (a.size() + b.size() - shared);
    }

    private List<String> because() {
        List<String> because = new ArrayList<>();
        switch (number()) {
            case "other" ->
                    because.add(
                            "Another number than on the pages before: %s"
                                    .formatted(page.number().orElse("")));
            case "same", "repeated" -> because.add("The same number as on the pages before");
            default -> {}
        }
        page.place()
                .ifPresent(p ->
                        because.add(
                                p.of() > 0
                                        ? "It says that it is page %d of %d"
                                                .formatted(p.number(), p.of())
                                        : "It says that it is page %d".formatted(p.number())));
        page.title().ifPresent(t -> because.add("It has a title: “%s”".formatted(t.phrase())));
        if (carried()) {
            because.add("It goes on with what the page before began");
        }
        if (sums(before)) {
            because.add("The page before ends with a sum");
        }
        if (before.blank()) {
            because.add("The page before is blank");
        }
        return because;
    }
}
