package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the blobs of a picture, run by run.
final class Blobs {

    private int[] parent = new int[1024];
    private int[] left = new int[1024];
    private int[] right = new int[1024];
    private int[] row = new int[1024];
    private int count;

    private Blobs() {}

    static List<Blob> of(Ink ink) {
        Blobs blobs = new Blobs();
        int previous = 0;
        for (int y = 0; y < ink.height(); y++) {
            int first = blobs.count;
            blobs.runs(ink, y);
            blobs.link(previous, first);
            previous = first;
        }
        return blobs.collect();
    }

    private void runs(Ink ink, int y) {
        boolean[] black = ink.black();
        int start = y * ink.width();
        int end = start + ink.width();
        for (int at = start; at < end; at++) {
            if (black[at]) {
                int from = at;
                while (at < end && black[at]) {
                    at++;
                }
                add(from - start, at - start, y);
            }
        }
    }

    private void add(int from, int to, int y) {
        if (count == parent.length) {
            parent = Arrays.copyOf(parent, count * 2);
            left = Arrays.copyOf(left, count * 2);
            right = Arrays.copyOf(right, count * 2);
            row = Arrays.copyOf(row, count * 2);
        }
        parent[count] = count;
        left[count] = from;
        right[count] = to;
        row[count] = y;
        count++;
    }

    /// Runs of the row before and of this one hang together where they touch, also by a corner.
    private void link(int previous, int first) {
        int above = previous;
        for (int run = first; run < count; run++) {
            while (above < first && right[above] < left[run]) {
                above++;
            }
            for (int other = above; other < first && left[other] <= right[run]; other++) {
                union(other, run);
            }
        }
    }

    private void union(int a, int b) {
        int rootA = root(a);
        int rootB = root(b);
        if (rootA != rootB) {
            parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
        }
    }

    private int root(int run) {
        int at = run;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<Blob> collect() {
        int[] x0 = left.clone();
        int[] x1 = right.clone();
        int[] y1 = row.clone();
        int[] pixels = new int[count];
        for (int run = 0; run < count; run++) {
            int root = root(run);
            x0[root] = Math.min(x0[root], left[run]);
            x1[root] = Math.max(x1[root], right[run]);
            y1[root] = Math.max(y1[root], row[run]);
            pixels[root] += right[run] - left[run];
        }
        List<Blob> found = new ArrayList<>();
        for (int run = 0; run < count; run++) {
            if (parent[run] == run) {
                found.add(new Blob(x0[run], row[run], x1[run], y1[run] + 1, pixels[run]));
            }
        }
        return found;
    }
}
