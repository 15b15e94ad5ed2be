package com.billwright.launcher;

import com.billwright.extraction.generate.InvoiceGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `bench load`: uploads bills to a server of its own at a fixed rate and says how long each took until
/// a person could review it; with `--tenants` once more while that server retrains so many others.
public final class LoadBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Of the demo's realm; nothing else of the demo is there.
    private static final DemoLogins WHO = DemoLogins.of("oakfield");

    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");

    private static final int WARM_UP = 30;
    private static final int BILLS_OF_A_VENDOR = 5;

    private final Installation installation;
    private final LoadOptions options;
    private final Progress progress = new Progress(System.err);

    private LoadBench(Installation installation, LoadOptions options) {
        this.installation = installation;
        this.options = options;
    }

    /// @param arguments those after `bench load`; ends the process with 2 for a wrong one, 1 when an
    ///     acknowledged upload reached no final state
    public static void main(String[] arguments) throws Exception {
        LoadOptions options;
        try {
            options = LoadOptions.parse(List.of(arguments));
        } catch (RunOptions.BadOption e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Installation installation = Installation.ofThisProgram();
        List<String> missing = installation.missing();
        if (!missing.isEmpty()) {
            missing.forEach(System.err::println);
            System.exit(1);
        }
        System.exit(new LoadBench(installation, options).run());
    }

    private int run() throws Exception {
        Stack stack = Stack.throwAway(installation, progress);
        stack.start();
        List<byte[]> bills = progress.step("Making the bills up", this::bills);
        if (options.tenants() > 0) {
            progress.step("Writing the tenants", () -> write(stack));
        }
        try (ApiClient uploader = new ApiClient(stack.ports(), WHO.uploader());
                ApiClient operator = new ApiClient(stack.ports(), "operator")) {
            Uploads uploads = new Uploads(uploader, WHO.org());
            uploads.at(2, bills.subList(0, WARM_UP));
            List<byte[]> once = bills.subList(WARM_UP, WARM_UP + options.uploads());
            Uploads.Figures quiet =
                    progress.step("Uploading", () -> uploads.at(options.rate(), once));
            ObjectNode json = JSON.createObjectNode();
            json.put("rate", options.rate());
            quiet.into(json);
            int lost = quiet.errors();
            if (options.tenants() > 0) {
                lost += during(uploads, operator, bills, quiet, json);
            }
            System.out.println(json);
            return lost == 0 ? 0 : 1;
        }
    }

    /// Uploads once more while a run is on.
    private int during(
            Uploads uploads,
            ApiClient operator,
            List<byte[]> bills,
            Uploads.Figures quiet,
            ObjectNode json)
            throws Exception {
        String run = operator.post("/fleet/runs", Map.of()).path("run").asText();
        List<byte[]> again = bills.subList(WARM_UP + options.uploads(), bills.size());
        Uploads.Figures busy =
                progress.step(
                        "Uploading during the weekly run", () -> uploads.at(options.rate(), again));
        JsonNode state = operator.get("/fleet/runs/" + run);
        ObjectNode during = json.putObject("duringTheWeeklyRun");
        busy.into(during);
        during.put("tenants", options.tenants()).put("trained", state.path("done").asInt());
        if (!OVER.contains(state.path("state").asText())) {
            during.put("p95RatioToQuiet", Math.round(100 * busy.p95() / quiet.p95()) / 100.0);
        } else {
            during.putNull("p95RatioToQuiet");
            during.put("why", "the run ended before the uploads did: name more tenants");
        }
        return busy.errors();
    }

    private List<byte[]> bills() {
        int count = WARM_UP + options.uploads() * (options.tenants() > 0 ? 2 : 1);
        List<byte[]> bills = new ArrayList<>();
        for (long vendor = 1; bills.size() < count; vendor++) {
            for (int n = 0; n < BILLS_OF_A_VENDOR && bills.size() < count; n++) {
                bills.add(InvoiceGenerator.vendor(8_000_000 + vendor).invoice(n).pdf());
            }
        }
        return bills;
    }

    /// By the server's own program, into the database of the one that runs.
    private boolean write(Stack stack) throws IOException, InterruptedException {
        String tenants = Integer.toString(options.tenants());
        List<String> command =
                BillwrightServer.command(
                        installation.server(),
                        BillwrightServer.HEAP_OF_COMMAND,
                        List.of(
                                "bench",
                                "fleet",
                                "--write-only",
                                "--tenants",
                                tenants,
                                "--vendors",
                                "64"));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(Child::isOurs);
        builder.environment()
                .putAll(
                        BillwrightServer.environment(
                                stack.data(), stack.ports(), Secrets.in(stack.data().secrets())));
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException("The tenants could not be written: status " + status);
        }
        return true;
    }
}
