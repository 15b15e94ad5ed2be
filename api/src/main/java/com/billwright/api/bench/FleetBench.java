package com.billwright.api.bench;

import com.billwright.api.bench.TrainersOfBench.Trained;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;

/// `bench fleet`: many tenants with confirmed bills of many layouts; then the scheduler's own weekly run
/// trains, tests, stores and promotes the models of all. What training needs of the bills was prepared
/// when they were confirmed; what preparing it anew would take is a figure of its own.
@Unremovable
@ApplicationScoped
public class FleetBench implements QuarkusApplication {

    private final FleetOfBench fleet;
    private final TrainersOfBench trainers;

    FleetBench(FleetOfBench fleet, TrainersOfBench trainers) {
        this.fleet = fleet;
        this.trainers = trainers;
    }

    /// @param arguments how many tenants, documents of each, vendors altogether and processes that
    ///     train, 0 for tenants that another server is to train; whether one of them is killed half way
    @Override
    public int run(String... arguments) throws IOException {
        int tenants = Integer.parseInt(arguments[0]);
        int documents = Integer.parseInt(arguments[1]);
        int vendors = Integer.parseInt(arguments[2]);
        int nodes = Integer.parseInt(arguments[3]);
        boolean killOne = Boolean.parseBoolean(arguments[4]);
        long began = System.nanoTime();
        double prepared = fleet.write(tenants, documents, vendors);
        System.err.printf(
                "%d tenants with %d bills each written in %.0f s%n",
                tenants, documents, (System.nanoTime() - began) / 1e9);
        if (nodes == 0) {
            return 0;
        }
        Trained trained = nodes == 1 ? trainers.here() : trainers.apart(nodes, killOne);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("tenants", tenants).put("documents", documents).put("nodes", nodes);
        trained.into(json);
        json.put("bytesStored", fleet.bytesStored(List.of("model_bytes", "model_version")));
        json.put("bytesPrepared", fleet.bytesStored(List.of("prepared_block", "prepared_bill")));
        json.put("bytesOfLabels", fleet.bytesStored(List.of("label", "booked_bill")));
        json.put("prepareCpuMillisPerDocument", Math.round(prepared * 100) / 100.0);
        System.out.println(json);
        return trained.wrong() == 0 ? 0 : 1;
    }
}
