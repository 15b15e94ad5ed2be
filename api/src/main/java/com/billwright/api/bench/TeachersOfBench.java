package com.billwright.api.bench;

import com.billwright.api.bench.BillsOfBench.Bill;
import com.billwright.api.bench.BillsOfBench.Paper;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.ConfirmedBill;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.labels.LearnPages;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.Properties;
import com.billwright.models.memory.TenantVendorMemory;
import com.billwright.models.runs.TrainAtOnce;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/// Tenants whose bills are confirmed and whose models are trained as in production.
@ApplicationScoped
class TeachersOfBench {

    /// So many vendors send their bills to one tenant.
    static final int VENDORS = 25;

    /// On so many of its newest bills a model is used.
    private static final int USED_ON = 20;

    private static final int ACCOUNTS = 20;
    private static final int PROPERTIES = 12;
    private static final int TYPED = 40;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final EnterTenant enter;
    private final Tenants tenants;
    private final GlAccounts accounts;
    private final Properties properties;
    private final LearnBill learn;
    private final LearnPages learnPages;
    private final TenantVendorMemory memory;
    private final TrainAtOnce train;

    TeachersOfBench(
            EnterTenant enter,
            Tenants tenants,
            GlAccounts accounts,
            Properties properties,
            LearnBill learn,
            LearnPages learnPages,
            TenantVendorMemory memory,
            TrainAtOnce train) {
        this.enter = enter;
        this.tenants = tenants;
        this.accounts = accounts;
        this.properties = properties;
        this.learn = learn;
        this.learnPages = learnPages;
        this.memory = memory;
        this.train = train;
    }

    /// @param id the tenant that learnt
    /// @param pages candidates as they are scored, of some of its bills
    record Teacher(String id, List<List<CandidateFeatures>> pages) {}

    Teacher taught(int number, BillsOfBench all, int documents) {
        var random = new SplittableRandom(number);
        String id = "bench-teacher-" + UUID.randomUUID();
        List<Bill> bills = drawn(all, documents, random);
        enter.call(id, () -> learn(id, bills, all.papers(), random));
        train.train(id);
        return new Teacher(id, enter.call(id, () -> pages(bills)));
    }

    /// The vendors' bills in turn.
    private static List<Bill> drawn(BillsOfBench all, int documents, SplittableRandom random) {
        int[] vendors = random.ints(0, all.bills().size()).distinct().limit(VENDORS).toArray();
        List<Bill> bills = new ArrayList<>();
        for (int n = 0; bills.size() < documents; n++) {
            for (int vendor : vendors) {
                bills.add(all.bills().get(vendor).get(n));
            }
        }
        return bills.subList(0, documents);
    }

    private boolean learn(
            String id, List<Bill> bills, List<Paper> papers, SplittableRandom random) {
        tenants.firstSight(id, "bench", "Bench");
        List<UUID> chart =
                IntStream.range(0, ACCOUNTS)
                        .mapToObj(i -> accounts.add("%04d".formatted(i), "Account " + i, "").id())
                        .toList();
        List<UUID> places =
                IntStream.range(0, PROPERTIES)
                        .mapToObj(i ->
                                properties.add("P" + i, "Block " + i, i + " Harbour Road").id())
                        .toList();
        QuarkusTransaction.requiringNew()
                .timeout(600)
                .run(() -> {
                    for (int i = 0; i < bills.size(); i++) {
                        learn.learn(
                                confirmed(
                                        bills.get(i),
                                        i,
                                        chart.get(i % VENDORS % ACCOUNTS),
                                        places.get(random.nextInt(PROPERTIES))));
                    }
                    for (int i = 0; i < TYPED; i++) {
                        learn(papers, i, random);
                    }
                });
        return true;
    }

    private void learn(List<Paper> papers, int number, SplittableRandom random) {
        Paper one = papers.get(random.nextInt(papers.size()));
        Paper other = papers.get(random.nextInt(papers.size()));
        Instant at = FIRST.plusSeconds(60L * number);
        learnPages.learnType(UUID.randomUUID(), one.text(), one.type(), at);
        learnPages.learnSplit(
                UUID.randomUUID(),
                BillsOfBench.bound(one, other),
                new TreeSet<>(List.of(1, one.text().pages().size() + 1)),
                at);
    }

    private static ConfirmedBill confirmed(Bill bill, int number, UUID account, UUID property) {
        return new ConfirmedBill(
                UUID.randomUUID(),
                bill.text(),
                bill.confirmed(),
                Optional.empty(),
                new Coding(null, account, property),
                new Extraction(List.of(), "bench", ""),
                FIRST.plusSeconds(60L * number));
    }

    private List<List<CandidateFeatures>> pages(List<Bill> bills) {
        var locale = tenants.current().readingLocale();
        return bills.subList(bills.size() - USED_ON, bills.size()).stream()
                .map(bill -> {
                    var kin = memory.recall(bill.text());
                    var candidates = CandidateFinders.find(bill.text(), locale, kin);
                    return Features.of(bill.text(), candidates, StandardFields.ALL, locale, kin);
                })
                .toList();
    }
}
