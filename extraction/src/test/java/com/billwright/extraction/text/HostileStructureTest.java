package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.TextRead.Unreadable;
import com.billwright.extraction.text.TextRead.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Files whose tables, trees and nesting are made to keep a reader busy for ever. None may, and
/// where a person would see a page, it is read.
class HostileStructureTest {

    private static final int DEEP = 100_000;

    @TempDir Path folder;

    @RegisterExtension final EndsWithin time = EndsWithin.seconds(10);

    private final TextReader reader = new TextReader();

    @Test
    void a_table_of_objects_that_names_itself_as_the_one_before() throws IOException {
        RawPdf pdf = RawPdf.invoice();
        assertThat(read(pdf.table("/Prev " + pdf.size()))).isInstanceOf(Words.class);
    }

    @Test
    void objects_in_a_stream_that_unpacks_without_end() throws IOException {
        RawPdf pdf =
                new RawPdf()
                        .stream(
                                3,
                                "/Type/ObjStm/N 1/First 300000000/Filter/FlateDecode",
                                deflated(300));
        ByteBuffer entries = ByteBuffer.allocate(5 * 7);
        entries.put(new byte[7]);
        entries.put((byte) 2).putInt(3).putShort((short) 0); // the catalog is in object 3
        entries.put(new byte[7]);
        entries.put((byte) 1).putInt(pdf.offset(3)).putShort((short) 0);
        entries.put((byte) 1).putInt(pdf.size()).putShort((short) 0);
        int table = pdf.size();
        pdf.stream(4, "/Type/XRef/Size 5/W[1 4 2]/Root 1 0 R", entries.array()).startingAt(table);

        assertThat(unreadable(pdf)).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    @Test
    void a_table_of_objects_that_unpacks_without_end() throws IOException {
        RawPdf pdf = RawPdf.invoice();
        int table = pdf.size();
        pdf.stream(
                        5,
                        "/Type/XRef/Size 44000000/W[1 4 2]/Root 1 0 R/Filter/FlateDecode",
                        deflated(300))
                .startingAt(table);

        assertThat(unreadable(pdf)).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    @Test
    void arrays_in_arrays_without_end() throws IOException {
        RawPdf pdf = RawPdf.invoice().object(5, "[".repeat(DEEP) + "]".repeat(DEEP));

        assertThat(read(pdf.table("/Info 5 0 R"))).isInstanceOf(Words.class);
    }

    @Test
    void dictionaries_in_dictionaries_without_end_where_the_page_should_be() throws IOException {
        RawPdf pdf =
                new RawPdf()
                        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                        .object(2, "<</A".repeat(DEEP) + " 1" + ">>".repeat(DEEP));

        assertThat(read(pdf.table(""))).isInstanceOf(Unreadable.class);
    }

    @Test
    void arrays_in_arrays_without_end_amid_a_page() throws IOException {
        String show = "BT /F 12 Tf 60 700 Td (Invoice) Tj " + "[".repeat(DEEP) + " TJ ET";
        RawPdf pdf =
                new RawPdf()
                        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                        .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object(3, RawPdf.page(2, "/Contents 4 0 R"))
                        .object(
                                4,
                                "<</Length " + show.length() + ">>stream\n" + show + "\nendstream");

        assertThat(((Words) read(pdf.table(""))).text().pages().getFirst().words()).hasSize(1);
    }

    @Test
    void a_tree_of_pages_of_twenty_thousand_levels() throws IOException {
        RawPdf pdf = new RawPdf().object(1, "<</Type/Catalog/Pages 2 0 R>>");
        int levels = 20_000;
        for (int i = 0; i < levels; i++) {
            pdf.object(2 + i, "<</Type/Pages/Count 1/Kids[" + (3 + i) + " 0 R]>>");
        }
        pdf.object(2 + levels, RawPdf.page(1 + levels, ""));

        assertThat(read(pdf.table(""))).isInstanceOf(Unreadable.class);
    }

    @Test
    void pages_that_inherit_from_themselves() throws IOException {
        RawPdf pdf =
                new RawPdf()
                        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                        .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>")
                        .object(3, "<</Type/Page/Parent 2 0 R/Contents 2 0 R>>");

        assertThat(unreadable(pdf.table(""))).isEqualTo(UnreadableReason.NO_TEXT);
    }

    @Test
    void one_page_two_hundred_thousand_times() throws IOException {
        RawPdf pdf =
                RawPdf.invoice()
                        .object(
                                2,
                                "<</Type/Pages/Count 1/Kids[" + "3 0 R ".repeat(200_000) + "]>>");

        assertThat(read(pdf.table(""))).isNotNull();
    }

    @Test
    void two_hundred_thousand_pages() throws IOException {
        int pages = 200_000;
        RawPdf pdf = new RawPdf().object(1, "<</Type/Catalog/Pages 2 0 R>>");
        StringBuilder kids = new StringBuilder("<</Type/Pages/Count " + pages + "/Kids[");
        for (int i = 0; i < pages; i++) {
            pdf.object(3 + i, "<</Type/Page/Parent 2 0 R>>");
            kids.append(3 + i).append(" 0 R ");
        }

        assertThat(unreadable(pdf.object(2, kids + "]>>").table("")))
                .isEqualTo(UnreadableReason.TOO_MANY_PAGES);
    }

    private TextRead read(RawPdf pdf) throws IOException {
        return reader.read(pdf.saveTo(folder.resolve("hostile.pdf")));
    }

    private UnreadableReason unreadable(RawPdf pdf) throws IOException {
        return ((Unreadable) read(pdf)).reason();
    }

    private static byte[] deflated(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
