package com.billwright.api.bench;

import com.billwright.api.bench.TeachersOfBench.Teacher;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.linear.Resident;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.versions.ModelKind;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `bench serving`: many tenants have models of all kinds; the candidates of their pages, described
/// already, are scored with a model that is in memory, and with one that has to be fetched from
/// PostgreSQL first. The models are trained in production's way from generated bills: a few tenants
/// learn, and all get what one of these has learnt, each as rows of its own.
@Unremovable
@ApplicationScoped
public class ServingBench implements QuarkusApplication {

    /// The first of each pay for the compiler.
    private static final int WARM_UP = 400;

    private static final int HITS = 20_000;
    private static final int MISSES = 2_000;

    /// As many fit into the heap at once, whatever the cache does.
    private static final int HELD = 200;

    private final EnterTenant enter;
    private final TeachersOfBench teachers;
    private final ServedByBench served;
    private final ServedModels models;

    ServingBench(
            EnterTenant enter,
            TeachersOfBench teachers,
            ServedByBench served,
            ServedModels models) {
        this.enter = enter;
        this.teachers = teachers;
        this.served = served;
        this.models = models;
    }

    /// @param arguments how many tenants, how many of them learn, and from how many documents each
    @Override
    public int run(String... arguments) {
        int count = Integer.parseInt(arguments[0]);
        int learning = Math.min(count, Integer.parseInt(arguments[1]));
        int documents = Integer.parseInt(arguments[2]);
        var bills =
                BillsOfBench.made(
                        2 * TeachersOfBench.VENDORS, 1 + documents / TeachersOfBench.VENDORS);
        List<Teacher> taught =
                IntStream.range(0, learning)
                        .parallel()
                        .mapToObj(n -> teachers.taught(n, bills, documents))
                        .toList();
        List<String> tenants = served.copies(taught, count);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("tenants", count).put("distinctModels", learning).put("documents", documents);
        var order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, new Random(7));
        measure(order, tenants, taught, json);
        sizes(order, tenants, taught, json);
        System.out.println(json);
        return 0;
    }

    private void measure(
            List<Integer> order, List<String> tenants, List<Teacher> taught, ObjectNode json) {
        int warm = Math.min(WARM_UP, order.size() / 4);
        int misses = Math.min(MISSES, order.size() - warm);
        Timings miss = new Timings();
        Timings allKinds = new Timings();
        Timings lookUp = new Timings();
        Timings hit = new Timings();
        for (int i = 0; i < warm + misses; i++) {
            int tenant = order.get(i);
            var page = page(taught, tenant, i);
            boolean counts = i >= warm;
            enter.call(
                    tenants.get(tenant),
                    () -> {
                        long start = System.nanoTime();
                        models.fieldsScorer().score(page, StandardFields.ALL);
                        miss.add(System.nanoTime() - start, counts);
                        others();
                        allKinds.add(System.nanoTime() - start, counts);
                        return true;
                    });
        }
        // Those that came last are in memory.
        int resident = Math.min(misses, HELD);
        for (int i = 0; i < HITS; i++) {
            int tenant = order.get(warm + misses - 1 - i % resident);
            var page = page(taught, tenant, i);
            boolean counts = i >= HITS / 10;
            enter.call(
                    tenants.get(tenant),
                    () -> {
                        long start = System.nanoTime();
                        CandidateScorer scorer = models.fieldsScorer();
                        long found = System.nanoTime();
                        scorer.score(page, StandardFields.ALL);
                        hit.add(System.nanoTime() - found, counts);
                        lookUp.add(found - start, counts);
                        return true;
                    });
        }
        hit.into(json.putObject("hit"));
        miss.into(json.putObject("miss"));
        lookUp.into(json.putObject("lookUp"));
        allKinds.into(json.putObject("missOfAllKinds"));
        int[] candidates =
                taught.stream()
                        .flatMap(t -> t.pages().stream())
                        .mapToInt(List::size)
                        .sorted()
                        .toArray();
        json.putObject("candidates")
                .put("p50", candidates[candidates.length / 2])
                .put("p99", candidates[candidates.length * 99 / 100]);
    }

    private static List<CandidateFeatures> page(List<Teacher> taught, int tenant, int number) {
        var pages = taught.get(tenant % taught.size()).pages();
        return pages.get(number % pages.size());
    }

    private Stream<Object> booking() {
        return Stream.of(
                models.bookingModel(ModelKind.ACCOUNT), models.bookingModel(ModelKind.PROPERTY));
    }

    private Stream<Object> others() {
        return Stream.concat(
                booking(),
                Stream.of(
                        models.pagesScorer(ModelKind.DOCUMENT_TYPE),
                        models.pagesScorer(ModelKind.SPLIT)));
    }

    private void sizes(
            List<Integer> order, List<String> tenants, List<Teacher> taught, ObjectNode json) {
        int held = Math.min(HELD, tenants.size());
        List<Object> all = new ArrayList<>();
        long four = 0;
        for (int i = 0; i < held; i++) {
            var mine =
                    enter.call(
                            tenants.get(order.get(i)),
                            () -> {
                                List<Object> its = new ArrayList<>(List.of(models.fieldsScorer()));
                                booking().forEach(its::add);
                                return its;
                            });
            four += bytes(mine);
            all.addAll(mine);
            all.addAll(enter.call(tenants.get(order.get(i)), () -> others().skip(2).toList()));
        }
        var stored = served.storedBytes(taught);
        json.put("residentBytesPerTenant", four / held);
        json.put("storedBytesPerTenant", stored.four());
        json.put("residentBytesOfAllKinds", bytes(all) / held);
        json.put("storedBytesOfAllKinds", stored.all());
    }

    private static long bytes(List<Object> models) {
        return models.stream()
                .mapToLong(m -> m instanceof Resident r ? r.residentBytes() : 0)
                .sum();
    }
}
