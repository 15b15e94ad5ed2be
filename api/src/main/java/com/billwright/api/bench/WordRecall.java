package com.billwright.api.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which share of the words that are there were found, each as often as it is there.
final class WordRecall {

    private int known;
    private int found;

    void add(List<String> there, List<String> read) {
        Map<String, Integer> left = new HashMap<>();
        read.forEach(word -> left.merge(word, 1, Integer::sum));
        for (String word : there) {
            known++;
            int before = left.getOrDefault(word, 0);
            if (before > 0) {
                left.put(word, before - 1);
                found++;
            }
        }
    }

    double share() {
        return known == 0 ? 0 : (double) found / known;
    }
}
