package com.billwright.extraction.pages;

import java.util.List;
import java.util.Optional;

/// Finds the number that a page says its bill has: behind, beside or below the label.
final class BillNumber {

    private BillNumber() {}

    static Optional<String> of(List<Cell> cells, List<Mention> mentions) {
        // Longer labels first: "invoice no" says more than "invoice".
        return mentions.stream()
                .filter(m -> m.is(Topic.NUMBER_INVOICE) && m.leads())
                .sorted((a, b) -> Integer.compare(b.phrase().length(), a.phrase().length()))
                .flatMap(m -> near(cells, m).stream())
                .findFirst();
    }

    private static Optional<String> near(List<Cell> cells, Mention label) {
        Cell cell = label.cell();
        Optional<String> inside = first(cell.text());
        if (inside.isPresent()) {
            return inside;
        }
        Optional<String> beside =
                cells.stream()
                        .filter(c -> c.row() == cell.row() && c.box().x0() >= cell.box().x1())
                        .limit(1)
                        .flatMap(c -> first(c.text()).stream())
                        .findFirst();
        boolean bare = label.phrase().equals("invoice") || label.phrase().equals("beleg");
        if (beside.isPresent() || bare) {
            return beside;
        }
        return cells.stream()
                .filter(c ->
                        c.row() > cell.row()
                                && c.row() <= cell.row() + 2
                                && c.box().x0() < cell.box().x1()
                                && c.box().x1() > cell.box().x0())
                .limit(1)
                .flatMap(c -> first(c.text()).stream())
                .findFirst();
    }

    private static Optional<String> first(String text) {
        for (String word : text.split(" ")) {
            Optional<String> compact = PageFacts.compact(word);
            if (compact.isPresent()) {
                return compact;
            }
        }
        return Optional.empty();
    }
}
