package com.billwright.models.vendors;

import com.billwright.models.vendors.VendorIndex.Name;
import java.util.Arrays;
import java.util.List;

/// Chooses the names that share most threes with a text. Keeps its counters: not for several threads.
final class Candidates {

    /// A name that shares fewer shares nothing.
    private static final int FEWEST = 2;

    private int[] counts = new int[64];
    private int[] touched = new int[64];

    /// @param rarestFirst the names of each of the text's threes
    /// @param most how many names at most
    /// @param walked how many postings at most, but for the rarest three's
    /// @return indices into `names`, in no order
    int[] of(List<Postings> rarestFirst, List<Name> names, int most, int walked) {
        if (counts.length < names.size()) {
            counts = new int[names.size() + names.size() / 4];
            touched = new int[counts.length];
        }
        int seen = 0;
        int steps = 0;
        for (Postings postings : rarestFirst) {
            if (steps > 0 && steps + postings.size() > walked) {
                break;
            }
            steps += postings.size();
            for (int i = 0; i < postings.size(); i++) {
                int name = postings.get(i);
                if (counts[name]++ == 0) {
                    touched[seen++] = name;
                }
            }
        }
        int[] best = new int[most];
        double[] scores = new double[most];
        int size = 0;
        for (int i = 0; i < seen; i++) {
            int name = touched[i];
            int shared = counts[name];
            counts[name] = 0;
            if (shared < FEWEST || names.get(name).dead()[0]) {
                continue;
            }
            double score = shared / Math.sqrt(3.0 + names.get(name).signs().threes().length);
            if (size == most && score <= scores[most - 1]) {
                continue;
            }
            int at = size < most ? size++ : most - 1;
            while (at > 0 && scores[at - 1] < score) {
                scores[at] = scores[at - 1];
                best[at] = best[at - 1];
                at--;
            }
            scores[at] = score;
            best[at] = name;
        }
        return Arrays.copyOf(best, size);
    }
}
