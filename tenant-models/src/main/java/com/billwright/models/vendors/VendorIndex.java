package com.billwright.models.vendors;

import com.billwright.models.vendors.KnownVendor.Printed;
import com.billwright.models.vendors.Mark.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The vendors that a tenant knows, found by what a bill shows. Names are looked up by their threes of
/// letters, rarest first. Safe for use by several threads.
public final class VendorIndex {

    /// So many names are looked at closely for one text.
    private static final int CLOSELY = 24;

    /// So many postings are walked for one text.
    private static final int WALKED = 30_000;

    /// A mark of more vendors than so many tells none of them.
    private static final int SHARED_BY_TOO_MANY = 12;

    /// The weight of one slot of the index in bytes, roughly.
    private static final int BYTES_A_THREE = 14;

    private final Map<UUID, Slot> slots = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<Integer, Postings> byThree = new HashMap<>();
    private final Map<Mark, List<Slot>> byMark = new HashMap<>();
    private int liveNames;
    private int bills;
    private long bytes = 1_000;

    /// @param marks those of the list and those printed, with the number of bills that printed them; 0
    ///     for one of the list alone
    record Slot(KnownVendor vendor, List<Name> names, Map<Mark, Integer> marks, boolean[] dead) {}

    record Name(String text, NameSigns signs, UUID vendor, boolean[] dead) {}

    /// Enters it; what was known of it before is forgotten.
    public synchronized void put(KnownVendor vendor) {
        remove(vendor.id());
        boolean[] dead = new boolean[1];
        Map<Mark, Integer> marks = marks(vendor);
        Slot slot = new Slot(vendor, new ArrayList<>(), marks, dead);
        Map<String, NameSigns> signs = new LinkedHashMap<>();
        names(vendor)
                .forEach(text -> {
                    NameSigns of = NameSigns.of(text);
                    if (!of.isEmpty() && signs.putIfAbsent(of.letters(), of) == null) {
                        slot.names.add(new Name(text, of, vendor.id(), dead));
                    }
                });
        for (Name name : slot.names) {
            for (int three : name.signs.threes()) {
                byThree.computeIfAbsent(three, t -> new Postings()).add(names.size());
            }
            names.add(name);
            bytes += 200L + BYTES_A_THREE * name.signs.threes().length;
        }
        marks.keySet().forEach(m -> byMark.computeIfAbsent(m, k -> new ArrayList<>(1)).add(slot));
        bytes += 300L + 150L * marks.size();
        slots.put(vendor.id(), slot);
        liveNames += slot.names.size();
        bills += vendor.bills();
        if (names.size() > 2 * liveNames + 1_000) {
            rebuild();
        }
    }

    private void remove(UUID vendor) {
        Slot slot = slots.remove(vendor);
        if (slot != null) {
            slot.dead[0] = true;
            slot.marks.keySet().forEach(m -> byMark.get(m).remove(slot));
            liveNames -= slot.names.size();
            bills -= slot.vendor.bills();
        }
    }

    private void rebuild() {
        Collection<Slot> live = List.copyOf(slots.values());
        slots.clear();
        names.clear();
        byThree.clear();
        byMark.clear();
        liveNames = 0;
        bills = 0;
        bytes = 1_000;
        live.forEach(s -> put(s.vendor));
    }

    /// Roughly what it takes on the heap.
    public synchronized long bytes() {
        return bytes;
    }

    public synchronized int size() {
        return slots.size();
    }

    /// The vendor that a bill is most likely of, with the others that it could be; empty when nothing
    /// points at any.
    ///
    /// @param alike vendors whose earlier bills look like this one, and how much, 0 to 1
    public synchronized Optional<Recognised> recognise(BillMarks bill, Map<UUID, Double> alike) {
        Map<Slot, Evidence> evidence = new HashMap<>();
        NameSigns printed = NameSigns.of(bill.name());
        near(printed)
                .forEach((slot, hit) -> evidence.computeIfAbsent(slot, Evidence::new).name(hit));
        for (int i = 0; i < bill.head().size(); i++) {
            String line = bill.head().get(i);
            near(NameSigns.of(line))
                    .forEach(
                            (slot, hit) -> evidence.computeIfAbsent(slot, Evidence::new).line(hit));
            if (i + 1 < bill.head().size()) {
                near(NameSigns.of(line + " " + bill.head().get(i + 1)))
                        .forEach((slot, hit) ->
                                evidence.computeIfAbsent(slot, Evidence::new).line(hit));
            }
        }
        for (Mark mark : bill.all()) {
            List<Slot> having = byMark.getOrDefault(mark, List.of());
            if (having.size() <= SHARED_BY_TOO_MANY) {
                int all = having.stream().mapToInt(s -> Math.max(1, s.marks.get(mark))).sum();
                for (Slot slot : having) {
                    evidence.computeIfAbsent(slot, Evidence::new)
                            .mark(mark, slot.marks.get(mark), all);
                }
            }
        }
        alike.forEach((id, how) ->
                Optional.ofNullable(slots.get(id))
                        .ifPresent(s -> evidence.computeIfAbsent(s, Evidence::new).alike(how)));
        return Weigh.best(evidence.values(), bill, printed, bills);
    }

    /// How alike a text and a vendor's nearest name are.
    ///
    /// @param same 0 to 1: what both have of what either has
    /// @param inText share of the vendor's name that is in the text
    /// @param inName share of the text that is in the vendor's name
    record Near(Name name, double same, double inText, double inName) {}

    private Map<Slot, Near> near(NameSigns text) {
        if (text.letters().length() < 2) {
            return Map.of();
        }
        List<Postings> rarestFirst =
                java.util.Arrays.stream(text.threes())
                        .mapToObj(byThree::get)
                        .filter(java.util.Objects::nonNull)
                        .sorted(Comparator.comparingInt(Postings::size))
                        .toList();
        Map<Integer, Integer> counts = new HashMap<>();
        int walked = 0;
        for (Postings postings : rarestFirst) {
            if (walked > 0 && walked + postings.size() > WALKED) {
                break;
            }
            walked += postings.size();
            for (int i = 0; i < postings.size(); i++) {
                counts.merge(postings.get(i), 1, Integer::sum);
            }
        }
        Map<Slot, Near> near = new HashMap<>();
        counts.entrySet().stream()
                .filter(e -> !names.get(e.getKey()).dead[0])
                .filter(e -> e.getValue() >= 2)
                .sorted(
                        Comparator.comparingDouble(e ->
                                -e.getValue()
                                        / Math.sqrt(
                                                3.0 + names.get(e.getKey()).signs.threes().length)))
                .limit(CLOSELY)
                .forEach(e -> {
                    Near hit = compare(text, names.get(e.getKey()));
                    near.merge(
                            Optional.ofNullable(slots.get(hit.name.vendor)).orElseThrow(),
                            hit,
                            (a, b) -> a.same >= b.same ? a : b);
                });
        return near;
    }

    Near compare(NameSigns text, Name name) {
        NameSigns b = name.signs;
        double shared = 0;
        double ofText = 0;
        double ofName = 0;
        int j = 0;
        for (int i = 0; i < text.threes().length; i++) {
            int three = text.threes()[i];
            double weight = text.weights()[i] * weight(three);
            ofText += weight;
            while (j < b.threes().length && b.threes()[j] < three) {
                ofName += b.weights()[j] * weight(b.threes()[j]);
                j++;
            }
            if (j < b.threes().length && b.threes()[j] == three) {
                double other = b.weights()[j] * weight(three);
                ofName += other;
                shared += Math.min(weight, other);
                j++;
            }
        }
        for (; j < b.threes().length; j++) {
            ofName += b.weights()[j] * weight(b.threes()[j]);
        }
        double all = ofText + ofName;
        return new Near(
                name,
                all == 0 ? 0 : 2 * shared / all,
                ofName == 0 ? 0 : shared / ofName,
                ofText == 0 ? 0 : shared / ofText);
    }

    /// What a three says in this list: the rarer, the more.
    private double weight(int three) {
        Postings postings = byThree.get(three);
        return Math.log((names.size() + 60.0) / ((postings == null ? 0 : postings.size()) + 4.0));
    }

    private static Stream<String> names(KnownVendor vendor) {
        return Stream.concat(
                Stream.concat(Stream.of(vendor.name()), vendor.aliases().stream()),
                vendor.printed().stream()
                        .map(Printed::mark)
                        .filter(m -> m.kind() == Kind.NAME)
                        .map(Mark::value));
    }

    private static Map<Mark, Integer> marks(KnownVendor vendor) {
        Map<Mark, Integer> marks = new HashMap<>();
        for (String id : vendor.taxIds()) {
            marks.put(new Mark(Kind.TAX_ID, Mark.plain(id)), 0);
            numbers(id, marks);
        }
        vendor.accounts().forEach(a -> marks.put(new Mark(Kind.ACCOUNT, Mark.plain(a)), 0));
        vendor.phones().forEach(p -> numbers(p, marks));
        for (String domain : vendor.domains()) {
            List<String> found = BillMarks.domains(domain);
            marks.put(new Mark(Kind.DOMAIN, found.isEmpty() ? domain : found.getFirst()), 0);
        }
        for (Printed printed : vendor.printed()) {
            if (printed.mark().kind() != Kind.NAME) {
                marks.merge(printed.mark(), printed.count(), Integer::sum);
            }
        }
        return marks;
    }

    private static void numbers(String text, Map<Mark, Integer> marks) {
        String digits = text.replaceAll("\\D", "");
        if (digits.length() >= 6) {
            marks.put(new Mark(Kind.NUMBER, Mark.number(digits)), 0);
        }
    }
}
