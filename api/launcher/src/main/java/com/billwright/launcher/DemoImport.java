package com.billwright.launcher;

import com.billwright.launcher.demo.DemoBill;
import com.billwright.launcher.demo.DemoTenant;
import com.billwright.launcher.demo.DemoTenants;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Fills the demo's tenants through the REST API as their own people would. Each step looks at what
/// is there first, so that an import that was cut off goes on at the next start.
final class DemoImport {

    private final Stack stack;
    private final Progress progress;
    private final Path done;

    DemoImport(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
        this.done = stack.data().demo().resolve("imported");
    }

    boolean isDone() {
        return Files.exists(done);
    }

    /// @param firstTenantReady called when there is something worth looking at
    void run(Runnable firstTenantReady) throws IOException, InterruptedException {
        List<DemoTenant> tenants = DemoTenants.all();
        for (DemoTenant tenant : tenants) {
            writeForUpload(tenant);
        }
        for (DemoTenant tenant : tenants) {
            fill(tenant);
            firstTenantReady.run();
        }
        for (DemoTenant tenant : tenants) {
            try (DemoReviewer people = new DemoReviewer(stack.ports(), tenant)) {
                people.upload(tenant.toUpload().subList(0, 1));
            }
        }
        Files.createFile(done);
        progress.say("  The demo is complete. Bills to upload: " + stack.data().demo());
    }

    private void fill(DemoTenant tenant) throws IOException, InterruptedException {
        long began = System.nanoTime();
        progress.say("  Importing the demo bills of " + tenant.name() + " ...");
        try (DemoReviewer people = new DemoReviewer(stack.ports(), tenant)) {
            people.lists();
            int confirmed = people.confirm(people.upload(tenant.history()), tenant.history());
            JsonNode version = people.retrain();
            people.upload(tenant.toReview());
            progress.say(
                    "  %s: %d bills confirmed, %d to review, %s (%.0f s)"
                            .formatted(
                                    tenant.alias(),
                                    confirmed,
                                    tenant.toReview().size(),
                                    verdict(version),
                                    (System.nanoTime() - began) / 1e9));
        }
    }

    private static String verdict(JsonNode version) {
        return version.isMissingNode()
                ? "no model version yet"
                : "model v%d %s"
                        .formatted(
                                version.path("number").asInt(),
                                version.path("verdict")
                                        .asText()
                                        .toLowerCase(java.util.Locale.ROOT));
    }

    /// The bills that a visitor drags into the browser.
    private void writeForUpload(DemoTenant tenant) throws IOException {
        Path folder = Files.createDirectories(stack.data().demo().resolve(tenant.alias()));
        for (DemoBill bill : tenant.toUpload().subList(1, tenant.toUpload().size())) {
            Files.write(folder.resolve(bill.fileName()), bill.pdf());
        }
    }
}
