package com.billwright.models.pages;

import com.billwright.extraction.generate.GeneratedPaper;
import com.billwright.extraction.generate.PaperGenerator;
import com.billwright.extraction.pages.DocumentType;
import com.billwright.extraction.pages.PageFeatures;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.base.Noise;
import com.billwright.models.pages.Binder.Habit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// What made-up vendors send, read, bound into documents and labelled: what the base learns from and is
/// examined on.
public final class Practice {

    private static final int GROUP = 5;
    private static final int INVOICES = 5;
    private static final double NOISY = 0.3;

    private final DocumentReader reader;
    private final long seed;

    public Practice(DocumentReader reader, long seed) {
        this.reader = reader;
        this.seed = seed;
    }

    /// A document with what a person would say of it.
    ///
    /// @param starts pages on which bills start, 1 among them
    public record Bound(DocumentText text, SortedSet<Integer> starts) {

        PageLabel label(String key) {
            List<PageExample> examples = new ArrayList<>();
            for (var sight : PageFeatures.starts(text)) {
                examples.add(
                        new PageExample(
                                sight.features(),
                                starts.contains(sight.page())
                                        ? PageQuestion.STARTS
                                        : PageQuestion.CONTINUES));
            }
            return new PageLabel(key, examples);
        }
    }

    /// A paper with its type.
    public record Typed(DocumentText text, DocumentType type, String layout) {

        PageLabel label(String key) {
            return new PageLabel(
                    key,
                    List.of(
                            new PageExample(
                                    PageFeatures.type(text).features(), type.machineName())));
        }
    }

    /// What a few vendors sent.
    public record Mail(List<Typed> papers, List<Bound> documents) {}

    private record Sent(
            List<PracticePaper> bills, List<PracticePaper> others, List<PracticePaper> attached) {}

    /// @param group which vendors
    public Mail group(int group) {
        SplittableRandom random = new SplittableRandom(seed * 31 + group);
        List<Sent> vendors = new ArrayList<>();
        for (int v = 0; v < GROUP; v++) {
            vendors.add(sent(new PaperGenerator(seed + (long) group * GROUP + v)));
        }
        List<Typed> typed = new ArrayList<>();
        for (Sent sent : vendors) {
            for (PracticePaper paper : all(sent)) {
                typed.add(new Typed(seen(paper.text(), random), paper.type(), paper.layout()));
            }
        }
        List<Bound> bound = new ArrayList<>();
        for (int d = 0; d < 6 * GROUP; d++) {
            bound.add(bind(vendors, random));
        }
        return new Mail(typed, bound);
    }

    private static List<PracticePaper> all(Sent sent) {
        List<PracticePaper> all = new ArrayList<>(sent.bills());
        all.addAll(sent.others());
        all.addAll(sent.attached());
        return all;
    }

    private Sent sent(PaperGenerator vendor) {
        List<PracticePaper> bills = new ArrayList<>();
        for (int n = 0; n < INVOICES; n++) {
            bills.add(read(vendor.bill(n)));
        }
        bills.add(read(vendor.creditNote(0)));
        bills.add(read(vendor.creditNote(1)));
        bills.add(read(vendor.statement(0)));
        bills.add(read(vendor.receipt(0)));
        List<PracticePaper> others = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            others.add(read(vendor.other(n)));
        }
        return new Sent(
                bills, others, List.of(read(vendor.attachment(0)), read(vendor.attachment(1))));
    }

    private PracticePaper read(GeneratedPaper paper) {
        return PracticePaper.read(paper, reader);
    }

    private static DocumentText seen(DocumentText text, SplittableRandom random) {
        return random.nextDouble() < NOISY ? Noise.on(text, random.split()) : text;
    }

    private static Bound bind(List<Sent> vendors, SplittableRandom random) {
        Binder binder = new Binder(random);
        boolean oneVendor = random.nextDouble() < 0.5;
        int bills = random.nextDouble() < 0.45 ? 1 : 2 + random.nextInt(4);
        Sent sent = vendors.get(random.nextInt(vendors.size()));
        Habit habit = Habit.draw(random);
        int next = random.nextInt(INVOICES);
        for (int b = 0; b < bills; b++) {
            if (!oneVendor && b > 0) {
                sent = vendors.get(random.nextInt(vendors.size()));
                habit = Habit.draw(random);
                next = random.nextInt(INVOICES);
            }
            binder.add(bill(sent, next, random), attached(sent, random), habit);
            next = (next + 1) % INVOICES;
            if (random.nextDouble() < 0.06) {
                binder.blank();
            }
        }
        return new Bound(seen(binder.bound(), random), new TreeSet<>(binder.starts()));
    }

    /// Terms and timesheets, sometimes the order or a letter too.
    private static List<PracticePaper> attached(Sent sent, SplittableRandom random) {
        List<PracticePaper> attached = new ArrayList<>();
        if (random.nextDouble() < 0.2) {
            attached.add(sent.attached().get(random.nextInt(2)));
        }
        if (random.nextDouble() < 0.07) {
            attached.add(sent.others().get(random.nextInt(sent.others().size())));
        }
        return attached;
    }

    /// Mostly one of the vendor's invoices, in their order; sometimes anything else that it sends.
    private static PracticePaper bill(Sent sent, int next, SplittableRandom random) {
        double drawn = random.nextDouble();
        if (drawn < 0.75) {
            return sent.bills().get(next);
        }
        return drawn < 0.96
                ? sent.bills().get(INVOICES + random.nextInt(4))
                : sent.others().get(random.nextInt(sent.others().size()));
    }
}
