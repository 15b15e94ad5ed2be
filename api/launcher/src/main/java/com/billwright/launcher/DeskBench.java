package com.billwright.launcher;

import com.billwright.launcher.demo.DemoTenant;
import com.billwright.launcher.demo.DemoTenants;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// `bench desk`: what a reviewer waits for on a queue of many bills, through the REST API of a whole
/// installation of its own: the queue's page in its orders and under filters, searches, what comes
/// next, a bill opened, its page's picture, a bill confirmed. Prints milliseconds as JSON.
public final class DeskBench {

    private static final String ORG = "oakfield";
    private static final int TEMPLATES = 12;
    private static final int WARM_UP = 10;
    private static final int TURNS = 60;

    private final ApiClient olivia;
    private final ObjectNode figures = new ObjectMapper().createObjectNode();

    private DeskBench(ApiClient olivia) {
        this.olivia = olivia;
    }

    /// @param arguments `desk`, then `--bills N`, at first 10,000
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1
                && !(arguments.length == 3
                        && arguments[1].equals("--bills")
                        && arguments[2].matches("[1-9][0-9]{0,5}"))) {
            System.err.println("bench desk [--bills N]");
            System.exit(2);
        }
        int bills = arguments.length == 1 ? 10_000 : Integer.parseInt(arguments[2]);
        Installation installation = Installation.ofThisProgram();
        Stack stack = Stack.throwAway(installation, new Progress(System.err));
        stack.start();
        DemoTenant tenant =
                DemoTenants.all().stream()
                        .filter(t -> t.alias().equals(ORG))
                        .findAny()
                        .orElseThrow();
        try (DemoReviewer people = new DemoReviewer(stack.ports(), tenant);
                ApiClient olivia = new ApiClient(stack.ports(), "olivia")) {
            people.lists();
            System.err.println("Reading " + TEMPLATES + " bills and copying them ...");
            for (String id : people.upload(tenant.history().subList(0, TEMPLATES))) {
                people.read(id);
            }
            FillDesk.fill(stack, bills);
            System.out.println(new DeskBench(olivia).measure(bills));
        }
        System.exit(0);
    }

    private ObjectNode measure(int bills) throws IOException, InterruptedException {
        figures.put("bills", bills).put("turns", TURNS).put("unit", "ms");
        String waiting = "/queue?state=TO_REVIEW,REOPENED";
        JsonNode queue = time("queue", i -> waiting);
        time("queueLastPage", i -> waiting + "&offset=" + (bills - 50));
        for (String order : List.of("newest", "due", "amount", "vendor")) {
            time(
                    "queueBy" + order.substring(0, 1).toUpperCase(Locale.ROOT) + order.substring(1),
                    i -> waiting + "&order=" + order);
        }
        time("queueAllStates", i -> "/queue?order=newest");
        time(
                "filtered",
                i -> waiting + "&doubts=true&least=500&most=" + (2000 + i) + "&vendor=water");
        time("searchedNumber", i -> waiting + "&q=bd-1" + (10 + i));
        time(
                "searchedVendor",
                i -> waiting + "&q=" + List.of("harbour", "oak", "waste", "win").get(i % 4));
        time("searchedCommonWord", i -> waiting + "&q=total");
        List<String> ids = queue.path("items").findValuesAsText("id");
        time(
                "next",
                i ->
                        "/queue/next?state=TO_REVIEW,REOPENED&order=worth&after="
                                + ids.get(i % ids.size()));
        time("open", i -> "/parts/" + ids.get(i % ids.size()));
        confirm();
        return figures;
    }

    @FunctionalInterface
    private interface Path {
        String of(int turn);
    }

    /// @return the last answer
    private JsonNode time(String name, Path path) throws IOException, InterruptedException {
        long[] nanos = new long[TURNS];
        JsonNode answer = figures;
        for (int i = -WARM_UP; i < TURNS; i++) {
            long began = System.nanoTime();
            answer = olivia.get("/orgs/" + ORG + path.of(i + WARM_UP));
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
        }
        put(name, nanos);
        return answer;
    }

    /// One bill after the other as the review screen does: confirmed as proposed, and on.
    private void confirm() throws IOException, InterruptedException {
        long[] confirmed = new long[TURNS];
        String id = next("00000000-0000-0000-0000-000000000000");
        for (int i = -WARM_UP; i < confirmed.length; i++) {
            JsonNode review = olivia.get("/orgs/" + ORG + "/parts/" + id);
            Map<String, String> proposed = new TreeMap<>();
            review.path("fields")
                    .forEach(field -> {
                        if (field.path("proposed").isObject()) {
                            proposed.put(
                                    field.path("name").asText(),
                                    field.path("proposed").path("value").asText());
                        }
                    });
            String part = "/orgs/" + ORG + "/parts/" + id;
            var confirmation =
                    Confirmation.seen(
                            olivia, part, Confirmation.of(review, proposed, Map.of()), proposed);
            long began = System.nanoTime();
            olivia.post(part + "/confirm", confirmation);
            if (i >= 0) {
                confirmed[i] = System.nanoTime() - began;
            }
            id = next(id);
        }
        put("confirm", confirmed);
    }

    private String next(String after) throws IOException, InterruptedException {
        return olivia.get("/orgs/" + ORG + "/queue/next?after=" + after).path("next").asText();
    }

    private void put(String name, long[] nanos) {
        Arrays.sort(nanos);
        figures.putObject(name)
                .put("p50", millis(nanos[nanos.length / 2]))
                .put("p95", millis(nanos[nanos.length * 95 / 100]));
        System.err.println("  " + name + " " + figures.path(name));
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1e5) / 10.0;
    }
}
