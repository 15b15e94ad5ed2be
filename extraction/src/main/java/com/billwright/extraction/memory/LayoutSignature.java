package com.billwright.extraction.memory;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/// By what a layout is known again: the words of the first page, and which part of the page each
/// stands in. Words with digits are left out: they change from bill to bill.
///
/// @param words hashes of the words, ascending, each once
/// @param placed hashes of word and grid cell, ascending, each once
public record LayoutSignature(int[] words, int[] placed) {

    /// Below this two pages are not of one layout.
    public static final double ALIKE = 0.4;

    private static final int COLUMNS = 10;
    private static final int ROWS = 14;

    public static LayoutSignature of(DocumentText text) {
        TextPage first = text.firstWithWords().orElse(null);
        if (first == null) {
            return new LayoutSignature(new int[0], new int[0]);
        }
        IntStream.Builder words = IntStream.builder();
        IntStream.Builder placed = IntStream.builder();
        for (Word word : first.words()) {
            String token = token(word.text());
            if (!token.isEmpty()) {
                int hash = hash(token);
                words.add(hash);
                placed.add(31 * hash + cell(word.box()) * 0x9E3779B1);
            }
        }
        return new LayoutSignature(
                words.build().sorted().distinct().toArray(),
                placed.build().sorted().distinct().toArray());
    }

    /// Half the words in common, half the words at their places; 0 to 1.
    public double similarity(LayoutSignature other) {
        return (jaccard(words, other.words) + jaccard(placed, other.placed)) / 2;
    }

    /// As many words as bytes 0 to 3 say, then words and placed words, 4 bytes each.
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * (words.length + placed.length));
        bytes.putInt(words.length);
        Arrays.stream(words).forEach(bytes::putInt);
        Arrays.stream(placed).forEach(bytes::putInt);
        return bytes.array();
    }

    /// @throws IllegalArgumentException when these are not a signature's bytes
    public static LayoutSignature fromBytes(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int words = bytes.length >= 4 && bytes.length % 4 == 0 ? in.getInt() : -1;
        if (words < 0 || words > bytes.length / 4 - 1) {
            throw new IllegalArgumentException("Not a layout's signature");
        }
        IntStream ints = IntStream.generate(in::getInt);
        int[] all = ints.limit(bytes.length / 4 - 1).toArray();
        return new LayoutSignature(
                Arrays.copyOf(all, words), Arrays.copyOfRange(all, words, all.length));
    }

    private static double jaccard(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = a.length + b.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static String token(String text) {
        StringBuilder token = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isDigit(c)) {
                return "";
            }
            if (Character.isLetter(c)) {
                token.append(c);
            }
        }
        return token.length() < 2 ? "" : token.toString();
    }

    private static int hash(String token) {
        int h = 0x811c9dc5;
        for (int i = 0; i < token.length(); i++) {
            h = (h ^ token.charAt(i)) * 0x01000193;
        }
        return h ^ (h >>> 15);
    }

    private static int cell(Box box) {
        int column = (int) Math.clamp(box.x0() * COLUMNS, 0, COLUMNS - 1);
        int row = (int) Math.clamp(box.centreY() * ROWS, 0, ROWS - 1);
        return 1 + row * COLUMNS + column;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof LayoutSignature(int[] w, int[] p)
                && Arrays.equals(w, words)
                && Arrays.equals(p, placed);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(words) + Arrays.hashCode(placed);
    }

    @Override
    public String toString() {
        return "LayoutSignature[" + words.length + " words]";
    }
}
