package com.billwright.models.vendors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The vendors that a tenant knows, found by what a bill shows. Names are looked up by their threes of
/// letters, rarest first. Safe for use by several threads.
public final class VendorIndex {

    /// So many names are looked at closely, and so many postings walked, for the name that was read.
    private static final int CLOSELY = 24;

    private static final int WALKED = 40_000;

    /// The same for each line of the head.
    private static final int CLOSELY_A_LINE = 8;

    private static final int WALKED_A_LINE = 8_000;

    /// A mark of more vendors than so many tells none of them.
    private static final int SHARED_BY_TOO_MANY = 12;

    /// The weight of one slot of the index in bytes, roughly.
    private static final int BYTES_A_THREE = 14;

    private final Map<UUID, Slot> slots = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<Integer, Postings> byThree = new HashMap<>();
    private final Map<Mark, List<Slot>> byMark = new HashMap<>();
    private final Candidates candidates = new Candidates();
    private int liveNames;
    private int bills;
    private long bytes = 1_000;

    /// @param marks those of the list and those printed, with the number of bills that printed them; 0
    ///     for one of the list alone
    record Slot(KnownVendor vendor, List<Name> names, Map<Mark, Integer> marks, boolean[] dead) {

        /// How many of its confirmed bills printed the mark.
        int bills(Mark mark) {
            return marks.getOrDefault(mark, 0);
        }
    }

    record Name(String text, NameSigns signs, UUID vendor, boolean[] dead) {}

    /// Enters it; what was known of it before is forgotten.
    public synchronized void put(KnownVendor vendor) {
        remove(vendor.id());
        boolean[] dead = new boolean[1];
        Map<Mark, Integer> marks = vendor.marks();
        Slot slot = new Slot(vendor, new ArrayList<>(), marks, dead);
        Map<String, NameSigns> signs = new LinkedHashMap<>();
        vendor.names()
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
            slot.marks.keySet().forEach(m -> byMark.getOrDefault(m, List.of()).remove(slot));
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
        near(printed, CLOSELY, WALKED)
                .forEach((slot, hit) -> evidence.computeIfAbsent(slot, Evidence::new).name(hit));
        // A name known letter by letter is on the page too: its head would say the same again.
        boolean named =
                evidence.values().stream()
                        .anyMatch(e -> e.name != null && e.name.isLetterByLetter(printed));
        if (!named) {
            lines(bill, evidence);
        }
        for (Mark mark : bill.all()) {
            List<Slot> having = byMark.getOrDefault(mark, List.of());
            if (having.size() <= SHARED_BY_TOO_MANY) {
                int all = having.stream().mapToInt(s -> Math.max(1, s.bills(mark))).sum();
                for (Slot slot : having) {
                    evidence.computeIfAbsent(slot, Evidence::new).mark(mark, slot.bills(mark), all);
                }
            }
        }
        alike.forEach((id, how) ->
                Optional.ofNullable(slots.get(id))
                        .ifPresent(s -> evidence.computeIfAbsent(s, Evidence::new).alike(how)));
        return Weigh.best(evidence.values(), bill, printed, bills);
    }

    private void lines(BillMarks bill, Map<Slot, Evidence> evidence) {
        for (int i = 0; i < bill.head().size(); i++) {
            String line = bill.head().get(i);
            line(line, evidence);
            if (i + 1 < bill.head().size()) {
                line(line + " " + bill.head().get(i + 1), evidence);
            }
        }
    }

    private void line(String text, Map<Slot, Evidence> evidence) {
        near(NameSigns.of(text), CLOSELY_A_LINE, WALKED_A_LINE)
                .forEach((slot, hit) -> evidence.computeIfAbsent(slot, Evidence::new).line(hit));
    }

    /// How alike a text and a vendor's nearest name are.
    ///
    /// @param same 0 to 1: what both have of what either has
    /// @param inText share of the vendor's name that is in the text
    /// @param inName share of the text that is in the vendor's name
    record Near(NameSigns text, Name name, double same, double inText, double inName) {

        /// Whether the text lacks a telling word of the vendor's name.
        boolean lacksWord() {
            return text.lacks(name.signs);
        }

        boolean isLetterByLetter(NameSigns text) {
            return name.signs.letters().equals(text.letters());
        }
    }

    private Map<Slot, Near> near(NameSigns text, int closely, int walked) {
        Map<Slot, Near> near = new HashMap<>();
        if (text.letters().length() >= 2) {
            for (int id : candidates.of(rarestFirst(text), names, closely, walked)) {
                Near hit = compare(text, names.get(id));
                near.merge(
                        Objects.requireNonNull(slots.get(hit.name.vendor)),
                        hit,
                        (a, b) -> a.same >= b.same ? a : b);
            }
        }
        return near;
    }

    private List<Postings> rarestFirst(NameSigns text) {
        return Arrays.stream(text.threes())
                .mapToObj(byThree::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Postings::size))
                .toList();
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
                text,
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
}
