package com.billwright.api.evaluate;

import com.billwright.extraction.generate.GeneratedInvoice;
import com.billwright.extraction.generate.GeneratedVendor;
import com.billwright.extraction.generate.InvoiceGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/// A document set in a folder: made-up bills of a few vendors, one after the other.
final class SmallSet {

    static final String OWN = "bill_to";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NEEDED =
            Set.of("vendor", "invoice_number", "invoice_date", "total", "customer");

    private final Path folder;
    private final List<ObjectNode> lines = new ArrayList<>();

    private SmallSet(Path folder) {
        this.folder = folder;
    }

    /// @param rounds how many bills of each vendor
    static SmallSet in(Path folder, int vendors, int rounds) throws IOException {
        SmallSet set = new SmallSet(folder);
        Files.createDirectories(folder.resolve("docs"));
        List<GeneratedVendor> some =
                LongStream.iterate(70_000, seed -> seed + 1)
                        .mapToObj(InvoiceGenerator::vendor)
                        .filter(v -> fits(v.invoice(0)))
                        .limit(vendors)
                        .toList();
        for (int n = 0; n < rounds; n++) {
            for (int v = 0; v < some.size(); v++) {
                set.add("v" + v + "-" + n, "vendor " + v, some.get(v).invoice(n));
            }
        }
        set.describe("en-US");
        set.save();
        return set;
    }

    private static boolean fits(GeneratedInvoice bill) {
        return bill.locale().getLanguage().equals("en")
                && bill.truth().keySet().containsAll(NEEDED);
    }

    private void add(String id, String group, GeneratedInvoice bill) throws IOException {
        Path file = folder.resolve("docs").resolve(id + ".pdf");
        Files.write(file, bill.pdf());
        ObjectNode line = JSON.createObjectNode();
        line.put("id", id).put("file", "docs/" + id + ".pdf").put("group", group);
        ObjectNode fields = line.putObject("fields");
        bill.truth().forEach(fields::put);
        String customer = bill.truth().get("customer");
        if (customer != null) {
            fields.put(OWN, customer);
        }
        lines.add(line);
    }

    private void describe(String locale) throws IOException {
        Files.writeString(
                folder.resolve("dataset.json"),
                """
                {"name": "small", "locale": "%s", "currency": "USD", "group_key": "group",
                 "fields": {"invoice_number": "identifier", "invoice_date": "date", "total": "amount",
                            "%s": "text"},
                 "standard": {"invoice_number": "invoice_number", "invoice_date": "invoice_date",
                              "total": "total"}}
                """
                        .formatted(locale, OWN));
    }

    void save() throws IOException {
        Files.write(
                folder.resolve("truth.jsonl"), lines.stream().map(ObjectNode::toString).toList());
    }

    ObjectNode line(int number) {
        return lines.get(number);
    }

    List<String> ids() {
        return lines.stream().map(l -> l.get("id").asText()).toList();
    }

    Path folder() {
        return folder;
    }
}
