package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands around a candidate, in the form in which the memory keeps it.
///
/// @param left tokens on its left on the same line, nearest first, at most 3
/// @param above tokens above it in the same column, nearest first, at most 3
/// @param shape of its raw words
/// @param rank among the candidates of its type, as found: in reading order, from 0
public record Surroundings(List<String> left, List<String> above, String shape, int rank) {

    private static final int WORDS = 3;

    public Surroundings {
        left = List.copyOf(left);
        above = List.copyOf(above);
    }

    /// The surroundings of each candidate, in their order.
    public static List<Surroundings> of(DocumentText text, List<Candidate> candidates) {
        return of(views(text, candidates), candidates);
    }

    static Map<Integer, PageView> views(DocumentText text, List<Candidate> candidates) {
        Map<Integer, PageView> views = new HashMap<>();
        for (TextPage page : text.pages()) {
            if (candidates.stream().anyMatch(c -> c.page() == page.number())) {
                views.put(page.number(), PageView.of(page));
            }
        }
        return views;
    }

    static List<Surroundings> of(Map<Integer, PageView> views, List<Candidate> candidates) {
        Map<FieldType, Integer> ranks = new EnumMap<>(FieldType.class);
        List<Surroundings> all = new ArrayList<>(candidates.size());
        for (Candidate c : candidates) {
            PageView view = java.util.Objects.requireNonNull(views.get(c.page()));
            int rank = ranks.merge(c.type(), 1, Integer::sum) - 1;
            all.add(
                    new Surroundings(
                            tokens(view, view.left(c, WORDS)),
                            tokens(view, view.above(c, WORDS)),
                            Token.shape(c.raw()),
                            rank));
        }
        return all;
    }

    private static List<String> tokens(PageView view, List<Integer> words) {
        return words.stream().map(view.tokens()::get).toList();
    }
}
