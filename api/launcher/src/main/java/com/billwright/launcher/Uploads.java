package com.billwright.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// Sends bills at a fixed rate, whether or not earlier ones are through, and follows each until it is.
final class Uploads {

    private static final Duration LOOK_EVERY = Duration.ofMillis(40);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Set<String> ON_THE_WAY = Set.of("", "RECEIVED", "READING");

    private final ApiClient client;
    private final String org;
    private int sent;

    Uploads(ApiClient client, String org) {
        this.client = client;
        this.org = org;
    }

    /// How an upload ended.
    private record Ended(String state, double seconds) {}

    /// How a number of uploads ended.
    ///
    /// @param seconds of those that were read, ascending
    /// @param errors how many were refused or reached no final state
    record Figures(int sent, double[] seconds, int unreadable, int errors) {

        double p95() {
            return quantile(0.95);
        }

        void into(ObjectNode json) {
            json.put("sent", sent).put("ready", seconds.length);
            json.put("unreadable", unreadable).put("errors", errors);
            json.put("p50Seconds", round(quantile(0.5)));
            json.put("p95Seconds", round(p95()));
            json.put("p99Seconds", round(quantile(0.99)));
        }

        private double quantile(double share) {
            return seconds.length == 0
                    ? Double.NaN
                    : seconds[(int) Math.min(seconds.length - 1.0, share * seconds.length)];
        }

        private static double round(double seconds) {
            return Math.round(seconds * 1000) / 1000.0;
        }
    }

    /// @param rate bills a second
    Figures at(double rate, List<byte[]> bills) throws Exception {
        List<Future<Ended>> all = new ArrayList<>();
        long began = System.nanoTime();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (byte[] bill : bills) {
                long due = began + (long) (all.size() / rate * 1e9);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                String name = "load-%05d.pdf".formatted(++sent);
                all.add(senders.submit(() -> follow(name, bill)));
            }
        }
        List<Ended> ended = new ArrayList<>();
        for (Future<Ended> each : all) {
            ended.add(each.get());
        }
        double[] ready =
                ended.stream()
                        .filter(e -> e.state().equals("TO_REVIEW"))
                        .mapToDouble(Ended::seconds)
                        .sorted()
                        .toArray();
        int unreadable = (int) ended.stream().filter(e -> e.state().equals("UNREADABLE")).count();
        return new Figures(
                ended.size(), ready, unreadable, ended.size() - ready.length - unreadable);
    }

    private Ended follow(String name, byte[] bill) {
        long began = System.nanoTime();
        try {
            JsonNode document = client.upload(org, name, bill);
            String path = "/orgs/" + org + "/documents/" + document.path("id").asText();
            while (System.nanoTime() - began < PATIENCE.toNanos()) {
                String state = document.path("parts").path(0).path("state").asText();
                if (!ON_THE_WAY.contains(state)) {
                    return new Ended(state, (System.nanoTime() - began) / 1e9);
                }
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
                document = client.get(path);
            }
            return new Ended("LOST", 0);
        } catch (IOException e) {
            System.err.println(name + ": " + e.getMessage());
            return new Ended("REFUSED", 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended("LOST", 0);
        }
    }
}
