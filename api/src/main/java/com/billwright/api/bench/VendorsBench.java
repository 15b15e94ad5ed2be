package com.billwright.api.bench;

import com.billwright.models.coding.MatchVendor;
import com.billwright.models.coding.Proposed;
import com.billwright.models.lists.ListShape;
import com.billwright.models.lists.WholeList;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// `bench vendors`: a tenant has a long list of made-up vendors, then bills come, most of them of vendors
/// in the list, with slips of recognition. What is measured is what production does for one bill, with
/// the database's answer on whether the list has changed.
@Unremovable
@ApplicationScoped
public class VendorsBench implements QuarkusApplication {

    /// One bill in so many is a stranger's.
    private static final int STRANGER = 6;

    /// The first bills pay for the compiler.
    private static final int WARM_UP = 300;

    /// What other programs on the machine take is not in it.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final EnterTenant enter;
    private final Tenants tenants;
    private final WholeList lists;
    private final MatchVendor match;

    VendorsBench(EnterTenant enter, Tenants tenants, WholeList lists, MatchVendor match) {
        this.enter = enter;
        this.tenants = tenants;
        this.lists = lists;
        this.match = match;
    }

    /// @param arguments how many vendors and how many bills
    @Override
    public int run(String... arguments) {
        int vendors = Integer.parseInt(arguments[0]);
        int bills = Integer.parseInt(arguments[1]);
        String tenant = "bench-" + UUID.randomUUID();
        List<VendorOfBench> known = known(vendors);
        long began = System.nanoTime();
        enter.call(tenant, () -> entered(tenant, known));
        long listed = System.nanoTime();
        var first = known.getFirst().bill(0);
        enter.call(tenant, () -> match.match(first.extraction(), first.text(), List.of()));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("vendors", known.size());
        json.put("importSeconds", Math.round((listed - began) / 1e8) / 10.0);
        json.put("firstMatchSeconds", Math.round((System.nanoTime() - listed) / 1e8) / 10.0);
        measure(tenant, known, bills, json);
        System.out.println(json);
        return 0;
    }

    private void measure(String tenant, List<VendorOfBench> known, int bills, ObjectNode json) {
        Set<String> names = new HashSet<>();
        known.forEach(v -> names.addAll(v.names()));
        long[] nanos = new long[bills];
        long[] cpu = new long[bills];
        int[] ofKnown = new int[3];
        int[] ofStrangers = new int[3];
        int next = 0;
        for (int i = -WARM_UP; i < bills; i++) {
            int number = i + WARM_UP;
            boolean stranger = number % STRANGER == 0;
            VendorOfBench vendor;
            if (stranger) {
                do {
                    vendor = VendorOfBench.made(known.size() * 2 + next++);
                } while (vendor.names().stream().anyMatch(names::contains));
            } else {
                vendor = known.get((int) (number * 7919L % known.size()));
            }
            VendorOfBench of = vendor;
            var page = of.bill(number);
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Optional<Proposed> proposed =
                    enter.call(
                            tenant, () -> match.match(page.extraction(), page.text(), List.of()));
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
                cpu[i] = THREADS.getCurrentThreadCpuTime() - cpuBefore;
                int outcome =
                        proposed.isEmpty() ? 2 : proposed.get().code().equals(of.code()) ? 0 : 1;
                (stranger ? ofStrangers : ofKnown)[outcome]++;
            }
        }
        Arrays.sort(nanos);
        Arrays.sort(cpu);
        json.put("p50Millis", millis(nanos[bills / 2]));
        json.put("p99Millis", millis(nanos[bills * 99 / 100]));
        json.put("p99CpuMillis", millis(cpu[bills * 99 / 100]));
        json.put("right", ofKnown[0]);
        json.put("wrong", ofKnown[1]);
        json.put("proposedNew", ofKnown[2]);
        json.putObject("strangers")
                .put("wrong", ofStrangers[0] + ofStrangers[1])
                .put("proposedNew", ofStrangers[2]);
    }

    private boolean entered(String tenant, List<VendorOfBench> known) {
        tenants.firstSight(tenant, "bench", "Bench");
        lists.save(
                ListShape.VENDORS,
                ListShape.VENDORS.columns(),
                known.stream().map(VendorOfBench::entry).toList());
        return true;
    }

    private static List<VendorOfBench> known(int vendors) {
        return IntStream.range(0, vendors).mapToObj(VendorOfBench::made).toList();
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1e4) / 100.0;
    }
}
