package com.billwright.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// Looks at a font's table of what its codes mean before PDFBox does, which writes out every entry of
/// every range: a line of twenty bytes makes 65,536 of them, and a file has room for many lines.
final class CharacterTables {

    /// Three times as many as a font can have codes.
    private static final long MOST_ENTRIES = 200_000;

    /// In bytes, of a table that is no flood.
    private static final int LARGEST = 8 << 20;

    /// Fonts are set again and again.
    private static final COSName CHECKED = COSName.getPDFName("BillwrightChecked");

    private static final byte[] BEGIN = "beginbfrange".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endbfrange".getBytes(StandardCharsets.US_ASCII);

    private final byte[] table;
    private int at;

    private CharacterTables(byte[] table) {
        this.table = table;
    }

    /// Takes such a table from a font that is about to be used; its own encoding is left.
    static void dropFloods(
            Operator operator, List<COSBase> operands, @Nullable PDResources resources) {
        if (!operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)
                || operands.isEmpty()
                || resources == null
                || !(operands.getFirst() instanceof COSName name)) {
            return;
        }
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        if (font == null || font.containsKey(CHECKED)) {
            return;
        }
        font.setBoolean(CHECKED, true);
        if (flood(font.getCOSStream(COSName.TO_UNICODE))) {
            font.removeItem(COSName.TO_UNICODE);
        }
    }

    private static boolean flood(@Nullable COSStream table) {
        if (table == null) {
            return false;
        }
        try (InputStream in = table.createInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST || new CharacterTables(bytes).entries() > MOST_ENTRIES;
        } catch (PageBudget.Spent e) {
            if (e.reason() == UnreadableReason.TOO_LARGE) {
                return true;
            }
            throw e;
        } catch (IOException e) {
            return false;
        }
    }

    /// Of lines `<from> <to> <first>` or `<from> <to> [each]`.
    private long entries() {
        long entries = 0;
        while (find(BEGIN)) {
            for (int part = 0; at < table.length && !starts(END); at++) {
                if (table[at] == '[') {
                    skip(']');
                    part = 0;
                } else if (table[at] == '<') {
                    long code = code();
                    entries += part == 0 ? -code : part == 1 ? code + 1 : 0;
                    part = (part + 1) % 3;
                }
            }
        }
        return entries;
    }

    private long code() {
        long code = 0;
        for (at++; at < table.length && table[at] != '>'; at++) {
            int digit = Character.digit(table[at], 16);
            code = digit < 0 ? code : (code << 4 | digit) & 0xFFFFFFFFL;
        }
        return code;
    }

    private void skip(char end) {
        while (at < table.length && table[at] != end) {
            at++;
        }
    }

    private boolean find(byte[] word) {
        while (at < table.length && !starts(word)) {
            at++;
        }
        return at < table.length;
    }

    private boolean starts(byte[] word) {
        if (table[at] != word[0] || at + word.length > table.length) {
            return false;
        }
        for (int i = 1; i < word.length; i++) {
            if (table[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
