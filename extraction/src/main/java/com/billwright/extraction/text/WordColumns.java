package com.billwright.extraction.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words of a document as columns of small whole numbers, which deflate well: each distinct text
/// once, then page by page which words, where, how sure and how large.
final class WordColumns {

    private static final double PLACES = 20000;
    private static final double SURENESS = 250;
    private static final double SIZES = 20;
    private static final double POINTS = 1000;

    private WordColumns() {}

    static void write(DocumentText text, DataOutputStream out) throws IOException {
        Map<String, Integer> strings = new LinkedHashMap<>();
        for (TextPage page : text.pages()) {
            page.words().forEach(word -> strings.putIfAbsent(word.text(), strings.size()));
        }
        writeNumber(out, strings.size());
        for (String string : strings.keySet()) {
            byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
            writeNumber(out, utf8.length);
            out.write(utf8);
        }
        writeNumber(out, text.pages().size());
        for (TextPage page : text.pages()) {
            writeNumber(out, page.number());
            writeNumber(out, fixed(page.widthPoints(), POINTS));
            writeNumber(out, fixed(page.heightPoints(), POINTS));
            out.writeByte(page.reading().ordinal());
            writeWords(page.words(), strings, out);
        }
    }

    private static void writeWords(
            List<Word> words, Map<String, Integer> strings, DataOutputStream out)
            throws IOException {
        writeNumber(out, words.size());
        for (Word word : words) {
            writeNumber(out, strings.getOrDefault(word.text(), -1));
        }
        int left = 0;
        for (Word word : words) {
            int x = fixed(word.box().x0(), PLACES);
            writeNumber(out, x - left);
            left = x;
        }
        int top = 0;
        for (Word word : words) {
            int y = fixed(word.box().y0(), PLACES);
            writeNumber(out, y - top);
            top = y;
        }
        for (Word word : words) {
            writeNumber(out, fixed(word.box().x1(), PLACES) - fixed(word.box().x0(), PLACES));
        }
        for (Word word : words) {
            writeNumber(out, fixed(word.box().y1(), PLACES) - fixed(word.box().y0(), PLACES));
        }
        for (Word word : words) {
            writeNumber(out, fixed(word.confidence(), SURENESS));
        }
        for (Word word : words) {
            writeNumber(out, fixed(word.fontSize(), SIZES));
        }
    }

    static DocumentText read(DataInputStream in) throws IOException {
        int distinct = readNumber(in);
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < distinct; i++) {
            strings.add(new String(in.readNBytes(readNumber(in)), StandardCharsets.UTF_8));
        }
        int count = readNumber(in);
        List<TextPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = readNumber(in);
            double width = readNumber(in) / POINTS;
            double height = readNumber(in) / POINTS;
            Reading reading = Reading.values()[in.readByte()];
            pages.add(new TextPage(number, width, height, reading, readWords(strings, in)));
        }
        return new DocumentText(pages);
    }

    private static List<Word> readWords(List<String> strings, DataInputStream in)
            throws IOException {
        int count = readNumber(in);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) { // grows with the bytes there are, whatever count says
            texts.add(strings.get(readNumber(in)));
        }
        int[] x0 = sums(readColumn(in, count));
        int[] y0 = sums(readColumn(in, count));
        int[] width = readColumn(in, count);
        int[] height = readColumn(in, count);
        int[] sureness = readColumn(in, count);
        int[] size = readColumn(in, count);
        List<Word> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Box box =
                    new Box(
                            x0[i] / PLACES,
                            y0[i] / PLACES,
                            (x0[i] + width[i]) / PLACES,
                            (y0[i] + height[i]) / PLACES);
            words.add(new Word(texts.get(i), box, sureness[i] / SURENESS, size[i] / SIZES));
        }
        return words;
    }

    private static int[] readColumn(DataInputStream in, int count) throws IOException {
        int[] column = new int[count];
        for (int i = 0; i < count; i++) {
            column[i] = readNumber(in);
        }
        return column;
    }

    private static int[] sums(int[] steps) {
        for (int i = 1; i < steps.length; i++) {
            steps[i] += steps[i - 1];
        }
        return steps;
    }

    private static int fixed(double value, double scale) {
        return Math.toIntExact(Math.round(value * scale));
    }

    /// Seven bits a byte, the sign in the lowest: small numbers are short, negative ones too.
    private static void writeNumber(DataOutputStream out, int value) throws IOException {
        int rest = value << 1 ^ value >> 31;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readNumber(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw new IOException("number too long");
    }
}
