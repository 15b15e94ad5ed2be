package com.billwright.models.pages;

import com.billwright.extraction.generate.Market;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// Binds generated papers into documents of several, and has their pages numbered and headed in
/// various ways: by nobody, at the foot, with the first page's head repeated.
final class Binder {

    private final SplittableRandom random;
    private final List<TextPage> pages = new ArrayList<>();
    private final TreeSet<Integer> starts = new TreeSet<>();

    Binder(SplittableRandom random) {
        this.random = random;
    }

    /// How one vendor numbers and heads the pages of a paper.
    record Habit(Numbering numbering, boolean repeatsHead, double headEnds, String goesOn) {

        enum Numbering {
            AS_DRAWN,
            NONE,
            NUMBERED,
            NUMBERED_WHEN_SEVERAL
        }

        static Habit draw(SplittableRandom random) {
            double drawn = random.nextDouble();
            Numbering numbering =
                    drawn < 0.2
                            ? Numbering.AS_DRAWN
                            : drawn < 0.45
                                    ? Numbering.NONE
                                    : drawn < 0.8
                                            ? Numbering.NUMBERED
                                            : Numbering.NUMBERED_WHEN_SEVERAL;
            return new Habit(
                    numbering,
                    random.nextDouble() < 0.5,
                    0.1 + 0.35 * random.nextDouble(),
                    random.nextDouble() < 0.3 ? "paper.goeson" : "");
        }
    }

    /// Adds a bill behind the others, and what is attached to it: that has numbers of its own only
    /// now and then, and is often numbered on.
    void add(PracticePaper paper, List<PracticePaper> attached, Habit habit) {
        starts.add(pages.size() + 1);
        List<TextPage> headed = new ArrayList<>(paper.text().pages());
        if (habit.repeatsHead() && headed.size() > 1) {
            headed = repeated(headed, habit.headEnds());
        }
        boolean numberedOn = random.nextDouble() < 0.4;
        if (numberedOn) {
            for (PracticePaper a : attached) {
                headed.addAll(a.text().pages());
            }
        }
        number(paper, headed, habit);
        if (!numberedOn) {
            boolean own = random.nextDouble() < 0.15;
            var plain =
                    new Habit(
                            own ? Habit.Numbering.AS_DRAWN : Habit.Numbering.NONE, false, 0.1, "");
            attached.forEach(a -> number(a, a.text().pages(), plain));
        }
    }

    private void number(PracticePaper paper, List<TextPage> headed, Habit habit) {
        var market = Market.of(paper.locale());
        String form = pick(market.list("paper.page"));
        double x = pick(List.of(0.08, 0.45, 0.82));
        double y = pick(List.of(0.03, 0.955, 0.965, 0.05));
        for (int i = 0; i < headed.size(); i++) {
            List<Word> words = new ArrayList<>(headed.get(i).words());
            if (habit.numbering() != Habit.Numbering.AS_DRAWN) {
                words.removeIf(w -> drawnNumber(w, market));
            }
            boolean numbers =
                    habit.numbering() == Habit.Numbering.NUMBERED
                            || (habit.numbering() == Habit.Numbering.NUMBERED_WHEN_SEVERAL
                                    && headed.size() > 1);
            if (numbers) {
                print(words, String.format(Locale.ROOT, form, i + 1, headed.size()), x, y);
            }
            if (i > 0 && !habit.goesOn().isEmpty()) {
                print(words, pick(market.list(habit.goesOn())), 0.1, 0.09);
            }
            put(headed.get(i), words);
        }
    }

    /// A blank page, as scanners make of backs and separators.
    void blank() {
        TextPage last = pages.getLast();
        put(
                new TextPage(1, last.widthPoints(), last.heightPoints(), Reading.OCR, List.of()),
                List.of());
    }

    /// Pages from 1 on which bills start; 1 among them.
    TreeSet<Integer> starts() {
        return new TreeSet<>(starts);
    }

    DocumentText bound() {
        return new DocumentText(pages);
    }

    private void put(TextPage page, List<Word> words) {
        pages.add(
                new TextPage(
                        pages.size() + 1,
                        page.widthPoints(),
                        page.heightPoints(),
                        page.reading(),
                        words));
    }

    /// The words of the page number that the layout drew: at the very foot or the very head.
    private static boolean drawnNumber(Word word, Market market) {
        boolean edge = word.box().y0() > 0.95 || word.box().y1() < 0.12;
        String text = word.text();
        return edge
                && word.box().x0() > 0.5
                && (text.matches("\\d{1,2}")
                        || market.list("word.page").contains(text)
                        || market.list("word.of").contains(text));
    }

    /// The pages behind the first under its head, their own words moved down below that.
    private static List<TextPage> repeated(List<TextPage> pages, double end) {
        List<Word> head =
                pages.getFirst().words().stream().filter(w -> w.box().y1() < end).toList();
        List<TextPage> headed = new ArrayList<>();
        headed.add(pages.getFirst());
        for (TextPage page : pages.subList(1, pages.size())) {
            List<Word> words = new ArrayList<>(head);
            for (Word word : page.words()) {
                if (word.box().y0() > 0.09) {
                    words.add(moved(word, end));
                }
            }
            headed.add(
                    new TextPage(
                            page.number(),
                            page.widthPoints(),
                            page.heightPoints(),
                            page.reading(),
                            words));
        }
        return headed;
    }

    private static Word moved(Word word, double end) {
        Box b = word.box();
        double scale = (1 - end) / 0.91;
        double y0 = end + (b.y0() - 0.09) * scale;
        return new Word(
                word.text(),
                new Box(b.x0(), y0, b.x1(), y0 + b.height() * Math.min(1, scale)),
                word.confidence(),
                word.fontSize());
    }

    private void print(List<Word> words, String text, double x, double y) {
        for (String word : text.split(" ")) {
            double end = x + 0.008 * word.length();
            words.add(new Word(word, new Box(x, y, end, y + 0.011), 1, 8));
            x = end + 0.006;
        }
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
