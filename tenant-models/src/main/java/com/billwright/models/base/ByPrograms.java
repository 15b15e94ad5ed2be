package com.billwright.models.base;

import com.billwright.extraction.generate.InvoiceGenerator;
import com.billwright.models.base.TrainBase.Options;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shows what the number of layout programs is worth: bases that learn from generated bills alone, as
/// many from each number of programs, are examined on programs that none of them saw and on real
/// documents.
final class ByPrograms {

    /// One program of so many is held out.
    private static final int HELD_OUT = 7;

    private static final List<Integer> NUMBERS = List.of(10, 50, 250, Integer.MAX_VALUE);

    private static final int BILLS = 2;

    /// The vendors of the held-out programs are others.
    private static final int UNSEEN_VENDORS = 2_000_000;

    private static final double[] AS_IT_IS = {1};

    private final Options options;
    private final List<Integer> programs;

    private ByPrograms(Options options) {
        this.options = options;
        List<Integer> learnt = new ArrayList<>(numbers().filter(p -> !heldOut(p)).toList());
        Collections.shuffle(learnt, new Random(options.seed()));
        this.programs = List.copyOf(learnt);
    }

    /// A section of the model's card.
    static String report(Options options) {
        return new ByPrograms(options).report();
    }

    private String report() {
        List<PracticeTenant> examined = new ArrayList<>();
        examined.add(tenant("held-out programs", UNSEEN_VENDORS, unseen().size(), unseen()::get));
        options.documents().forEach(set -> examined.add(set.tenant()));
        StringBuilder table =
                new StringBuilder(
                        """

                        ### By the number of layout programs
                        Right answers of bases that learnt from %d generated bills each and from no real
                        document, drawn by so many programs; no base saw the held-out ones.

                        | programs |\
                        """
                                .formatted(options.vendors() * BILLS));
        examined.forEach(t -> table.append(" %s |".formatted(t.name())));
        table.append("\n|---|").append("---|".repeat(examined.size())).append('\n');
        for (int number : NUMBERS) {
            int of = Math.min(number, programs.size());
            BaseModel model = learn(of);
            table.append("| %d |".formatted(of));
            examined.parallelStream()
                    .map(tenant -> right(model, tenant))
                    .toList()
                    .forEach(right -> table.append(String.format(Locale.ROOT, " %.3f |", right)));
            table.append('\n');
        }
        return table.toString();
    }

    private BaseModel learn(int of) {
        int tenants = Math.ceilDiv(options.vendors(), MadeUpTenants.VENDORS);
        List<PracticeTenant> taught =
                IntStream.range(0, tenants).parallel().mapToObj(t -> taught(t, of)).toList();
        List<Lesson> lessons = Curriculum.first(taught, options.seed());
        return BaseModel.fromBytes(Curriculum.train(lessons, options.seed()).toBytes());
    }

    private PracticeTenant taught(int tenant, int of) {
        int first = tenant * MadeUpTenants.VENDORS;
        int vendors = Math.min(MadeUpTenants.VENDORS, options.vendors() - first);
        return tenant(PracticeTenant.MADE_UP, first, vendors, v -> programs.get((first + v) % of));
    }

    private PracticeTenant tenant(String name, int first, int vendors, IntUnaryOperator program) {
        PracticeVendors made =
                new PracticeVendors(
                        options.seed(),
                        MadeUpTenants.NOISY,
                        seed ->
                                InvoiceGenerator.vendor(
                                        seed,
                                        program.applyAsInt((int) (seed - options.seed() - first))));
        return new PracticeTenant(name, made.inTurn(first, first + vendors, BILLS), false);
    }

    private static double right(BaseModel model, PracticeTenant tenant) {
        List<Mark> marks = new ArrayList<>();
        Practice.over(tenant, model, sight -> marks.addAll(Mark.of(sight, AS_IT_IS)));
        return marks.stream().filter(Mark::right).count() / (double) Math.max(1, marks.size());
    }

    private static List<Integer> unseen() {
        return numbers().filter(ByPrograms::heldOut).toList();
    }

    private static boolean heldOut(int program) {
        return program % HELD_OUT == HELD_OUT / 2;
    }

    private static Stream<Integer> numbers() {
        return IntStream.range(0, InvoiceGenerator.programs()).boxed();
    }
}
