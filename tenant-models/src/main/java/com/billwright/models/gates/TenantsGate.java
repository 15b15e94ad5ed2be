package com.billwright.models.gates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/// The rules by which a base model may serve tenants in place of another: they block on harm. The score
/// over all bills more than 0.5 points lower blocks, a confidence that misleads much more ([Gate]), and
/// evidence of harm, over all fields or in one: by a bootstrap over *tenants* ([PairedBootstrap]), because
/// bills of one tenant go wrong together, with the false discoveries among these tests controlled
/// ([FalseDiscoveries]).
public final class TenantsGate {

    /// A test in which fewer tenants differ shows nothing.
    private static final int FEWEST_THAT_DIFFER = 5;

    private TenantsGate() {}

    private record Test(String sentence, double chance) {}

    /// @param byTenant the tested bills of each; a tenant without any does not count
    /// @param least how many tenants it takes
    public static TenantsVerdict judge(Collection<List<TestedBill>> byTenant, int least) {
        List<List<TestedBill>> tenants = byTenant.stream().filter(t -> !t.isEmpty()).toList();
        List<TestedBill> all = tenants.stream().flatMap(List::stream).toList();
        Scores scores = Scores.of(all);
        if (tenants.size() < least) {
            return new TenantsVerdict.TooFewTenants(scores, tenants.size(), least);
        }
        Optional<String> blocked =
                Gate.tooFarBelow(scores).or(() -> Gate.misleads(all)).or(() -> harm(tenants));
        if (blocked.isPresent()) {
            return new TenantsVerdict.Worse(scores, blocked.get());
        }
        return new TenantsVerdict.NotWorse(
                scores, "%s, of %d tenants.".formatted(Gate.counts(scores), tenants.size()));
    }

    private static Optional<String> harm(List<List<TestedBill>> tenants) {
        List<Test> tests = new ArrayList<>();
        test("All fields", tenants, TestedBill::ahead).ifPresent(tests::add);
        TreeSet<String> questions = new TreeSet<>();
        tenants.forEach(t -> t.forEach(b -> b.answers().forEach(a -> questions.add(a.question()))));
        for (String question : questions) {
            test(question, tenants, bill -> ahead(bill, question)).ifPresent(tests::add);
        }
        List<Double> rare =
                tests.stream()
                        .map(Test::chance)
                        .filter(chance -> chance <= FalseDiscoveries.RATE)
                        .toList();
        double harmful = FalseDiscoveries.threshold(tests.size(), rare, FalseDiscoveries.RATE);
        return tests.stream()
                .filter(test -> test.chance <= harmful)
                .min((a, b) -> Double.compare(a.chance, b.chance))
                .map(Test::sentence);
    }

    /// Empty when too few tenants differ.
    private static Optional<Test> test(
            String what, List<List<TestedBill>> tenants, ToIntFunction<TestedBill> of) {
        int[] ahead = tenants.stream().mapToInt(t -> t.stream().mapToInt(of).sum()).toArray();
        int worse = Harm.count(ahead, -1);
        int better = Harm.count(ahead, 1);
        return worse + better < FEWEST_THAT_DIFFER
                ? Optional.empty()
                : Optional.of(
                        new Test(
                                "%s got worse at %d of %d tenants and better at %d."
                                        .formatted(what, worse, ahead.length, better),
                                PairedBootstrap.chance(ahead)));
    }

    private static int ahead(TestedBill bill, String question) {
        int ahead = 0;
        for (TestedBill.Answers pair : bill.answers()) {
            if (pair.question().equals(question)) {
                ahead += pair.won() ? 1 : pair.lost() ? -1 : 0;
            }
        }
        return ahead;
    }
}
