package com.billwright.launcher;

import com.billwright.extraction.generate.Vendor;
import com.billwright.launcher.demo.DemoBill;
import com.billwright.launcher.demo.DemoTenant;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// A demo tenant's people at work: they keep the lists, upload, confirm what is printed, and have the
/// models trained.
final class DemoReviewer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DemoTenant tenant;
    private final String path;
    private final ApiClient uploader;
    private final ApiClient reviewer;
    private final ApiClient admin;

    DemoReviewer(Ports ports, DemoTenant tenant) {
        DemoLogins logins = DemoLogins.of(tenant.alias());
        this.tenant = tenant;
        this.path = "/orgs/" + tenant.alias();
        this.uploader = new ApiClient(ports, logins.uploader());
        this.reviewer = new ApiClient(ports, logins.reviewer());
        this.admin = new ApiClient(ports, logins.admin());
    }

    void lists() throws IOException, InterruptedException {
        admin.put(
                path + "/settings",
                Map.of(
                        "locale", tenant.locale().toLanguageTag(),
                        "currency", tenant.currency().getCurrencyCode()));
        Set<String> vendors = names("vendors", "name");
        for (var vendor : tenant.vendors()) {
            if (!vendors.contains(vendor.vendor().name())) {
                admin.post(path + "/vendors", entry(vendor.vendor()));
            }
        }
        Set<String> accounts = names("accounts", "code");
        for (var account : tenant.accounts()) {
            if (!accounts.contains(account.code())) {
                admin.post(
                        path + "/accounts", Map.of("code", account.code(), "name", account.name()));
            }
        }
        Set<String> properties = names("properties", "code");
        for (var property : tenant.properties()) {
            if (!properties.contains(property.code())) {
                admin.post(
                        path + "/properties",
                        Map.of(
                                "code", property.code(),
                                "name", property.name(),
                                "address", property.address().joined(", ")));
            }
        }
    }

    private static Map<String, Object> entry(Vendor vendor) {
        return Map.of(
                "code", "",
                "name", vendor.name(),
                "vatId", vendor.vatId(),
                "iban", vendor.iban(),
                "address", vendor.address().joined(", "));
    }

    private Set<String> names(String list, String key) throws IOException, InterruptedException {
        Set<String> names = new HashSet<>();
        admin.get(path + "/" + list + "?limit=200")
                .path("items")
                .forEach(item -> names.add(item.path(key).asText()));
        return names;
    }

    private Map<String, String> ids(String list, String key)
            throws IOException, InterruptedException {
        Map<String, String> ids = new HashMap<>();
        admin.get(path + "/" + list + "?limit=200")
                .path("items")
                .forEach(item -> ids.put(item.path(key).asText(), item.path("id").asText()));
        return ids;
    }

    /// @return the documents' ids, in order
    List<String> upload(List<DemoBill> bills) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (DemoBill bill : bills) {
            ids.add(
                    uploader.upload(tenant.alias(), bill.fileName(), bill.pdf())
                            .path("id")
                            .asText());
        }
        return ids;
    }

    /// Waits for each to be read and confirms it with the truth, oldest first.
    ///
    /// @return how many are confirmed now
    int confirm(List<String> documents, List<DemoBill> bills)
            throws IOException, InterruptedException {
        Map<String, String> vendors = ids("vendors", "name");
        Map<String, String> accounts = ids("accounts", "code");
        Map<String, String> properties = ids("properties", "code");
        int confirmed = 0;
        for (int i = 0; i < bills.size(); i++) {
            DemoBill bill = bills.get(i);
            JsonNode part = read(documents.get(i)).path("parts").path(0);
            String id = part.path("id").asText();
            if (part.path("state").asText().equals("TO_REVIEW")) {
                Map<String, Object> coding = new HashMap<>();
                coding.put("vendorId", vendors.get(bill.coding().vendor()));
                coding.put("accountId", accounts.get(bill.coding().accountCode()));
                coding.put("propertyId", properties.get(bill.coding().propertyCode()));
                JsonNode review = reviewer.get(path + "/parts/" + id);
                Confirmation.send(
                        reviewer,
                        path + "/parts/" + id,
                        Confirmation.of(review, bill.truth(), coding),
                        bill.truth());
                confirmed++;
            } else if (part.path("state").asText().equals("CONFIRMED")) {
                confirmed++;
            }
        }
        return confirmed;
    }

    /// Waits until a document is read.
    JsonNode read(String document) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode found = uploader.get(path + "/documents/" + document);
            String state = found.path("parts").path(0).path("state").asText();
            if (!Set.of("RECEIVED", "READING", "").contains(state)) {
                return found;
            }
            pause(until, "reading " + found.path("name").asText());
        }
    }

    /// Trains once: an import that goes on after a stop does not do it again.
    ///
    /// @return the newest version, missing when none came of it
    JsonNode retrain() throws IOException, InterruptedException {
        JsonNode known = versions();
        if (!known.isEmpty()) {
            return newest(known);
        }
        String run = admin.post(path + "/models/fields/retrain", Map.of()).path("run").asText();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Set.of("DONE", "FAILED")
                .contains(admin.get(path + "/runs/" + run).path("state").asText())) {
            pause(until, "training");
        }
        return newest(versions());
    }

    private static JsonNode newest(JsonNode versions) {
        JsonNode newest = versions.path(0);
        for (JsonNode version : versions) {
            newest =
                    version.path("number").asInt() > newest.path("number").asInt()
                            ? version
                            : newest;
        }
        return newest;
    }

    private JsonNode versions() throws IOException, InterruptedException {
        for (JsonNode kind : admin.get(path + "/models").path("kinds")) {
            if (kind.path("kind").asText().equals("fields")) {
                return kind.path("versions");
            }
        }
        throw new IOException("The server names no models of kind fields");
    }

    private static void pause(long until, String what) throws IOException {
        if (System.nanoTime() > until) {
            throw new IOException("Gave up waiting for the server: " + what);
        }
        LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
    }

    @Override
    public void close() {
        uploader.close();
        reviewer.close();
        admin.close();
    }
}
