package com.billwright.launcher.demo;

import com.billwright.extraction.generate.GeneratedInvoice;
import com.billwright.extraction.generate.InvoiceFacts;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A run of a tenant's bills, the vendors taking turns; each is drawn when it is first asked for.
final class DemoBills extends AbstractList<DemoBill> {

    private final List<DemoVendor> vendors;
    private final List<DemoProperty> properties;
    private final int first;
    private final int count;
    private final Map<Integer, DemoBill> drawn = new ConcurrentHashMap<>();

    DemoBills(List<DemoVendor> vendors, List<DemoProperty> properties, int first, int count) {
        this.vendors = vendors;
        this.properties = properties;
        this.first = first;
        this.count = count;
    }

    @Override
    public DemoBill get(int index) {
        return drawn.computeIfAbsent(
                java.util.Objects.checkIndex(index, count), i -> draw(first + i));
    }

    @Override
    public int size() {
        return count;
    }

    private DemoBill draw(int turn) {
        var vendor = vendors.get(turn % vendors.size());
        int n = turn / vendors.size();
        var facts = vendor.paper().factory().bill(n);
        var invoice = vendor.paper().draw(facts, n);
        boolean scanned = (turn * 7 + 3) % 11 < 2;
        if (scanned) {
            invoice = invoice.asScan(turn);
        }
        return new DemoBill(
                fileName(invoice, vendor, facts, turn),
                invoice.pdf(),
                invoice.truth(),
                new DemoCoding(
                        vendor.vendor().name(), vendor.accountCode(), property(facts).code()));
    }

    private DemoProperty property(InvoiceFacts facts) {
        return properties.stream()
                .filter(p -> p.address().equals(facts.serviceAddress()))
                .findFirst()
                .orElseThrow();
    }

    private static String fileName(
            GeneratedInvoice invoice, DemoVendor vendor, InvoiceFacts facts, int turn) {
        return invoice.scanned()
                ? "Scan %s %04d.pdf".formatted(facts.invoiceDate().plusDays(3), turn + 41)
                : "%s %s %s.pdf"
                        .formatted(
                                facts.invoiceDate(),
                                vendor.vendor().brand(),
                                facts.invoiceNumber().replace('/', '-'));
    }
}
