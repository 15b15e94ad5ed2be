package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.TextRead.Unreadable;
import com.billwright.extraction.text.TextRead.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Each is made to take a reader down. None may take longer than a page's time, or memory that the
/// tests' machine has not.
class HostilePdfTest {

    /// Megabytes: more than twice what a stream may have.
    private static final int BOMB = 300;

    @TempDir Path folder;

    @RegisterExtension final EndsWithin time = EndsWithin.seconds(25);

    private final TextReader reader = new TextReader();

    @Test
    void content_that_unpacks_to_nothing_but_blanks_is_refused() throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        PDPage page = new PDPage();
        sheet.document().addPage(page);
        page.getCOSObject().setItem(COSName.CONTENTS, bomb(sheet));

        assertThat(unreadable(sheet)).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    @Test
    void a_hundred_pieces_of_content_are_counted_together() throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        PDPage page = new PDPage();
        sheet.document().addPage(page);
        COSArray pieces = new COSArray();
        COSStream piece = stream(sheet, 16);
        for (int i = 0; i < 100; i++) {
            pieces.add(piece);
        }
        page.getCOSObject().setItem(COSName.CONTENTS, pieces);

        assertThat(unreadable(sheet)).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    @Test
    void a_picture_that_unpacks_without_end_costs_the_picture_and_not_the_words()
            throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        PDImageXObject picture =
                new PDImageXObject(
                        sheet.document(),
                        new ByteArrayInputStream(deflated(BOMB)),
                        COSName.FLATE_DECODE,
                        1000,
                        1000,
                        8,
                        PDDeviceGray.INSTANCE);
        sheet.page(c -> {
            c.drawImage(picture, 500, 700, 50, 50);
            PdfSheet.write(c, 60, 500, 11, "Invoice 4711");
        });

        Words read = (Words) read(sheet);

        assertThat(read.text().pages().getFirst().words()).hasSize(2);
        assertThat(read.images()).hasSize(1);
    }

    @Test
    void a_table_of_characters_that_unpacks_without_end_does_nothing() throws IOException {
        PdfSheet sheet = PdfSheet.pdf().invoice();
        COSDictionary fonts =
                sheet.document()
                        .getPage(0)
                        .getResources()
                        .getCOSObject()
                        .getCOSDictionary(COSName.FONT);
        for (COSName name : fonts.keySet()) {
            fonts.getCOSDictionary(name).setItem(COSName.TO_UNICODE, bomb(sheet));
        }

        assertThat(read(sheet)).isInstanceOf(Words.class);
    }

    @Test
    void an_attachment_that_unpacks_without_end_is_left_out_and_the_others_are_not()
            throws IOException {
        PdfSheet sheet = PdfSheet.pdf().invoice();
        Map<String, PDComplexFileSpecification> files = new HashMap<>();
        PDEmbeddedFile good = new PDEmbeddedFile(sheet.document(), bytes("<?xml version='1.0'?>"));
        PDEmbeddedFile bad = new PDEmbeddedFile(sheet.document());
        try (OutputStream out = bad.getCOSObject().createRawOutputStream()) {
            out.write(deflated(BOMB));
        }
        bad.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        files.put("a.xml", file("a.xml", bad));
        files.put("b.xml", file("factur-x.xml", good));
        files.put("c.txt", file("c.txt", new PDEmbeddedFile(sheet.document(), bytes("Hello"))));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(sheet.document().getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        sheet.document().getDocumentCatalog().setNames(names);

        Words read = (Words) read(sheet);

        assertThat(read.attachments()).extracting(Attachment::name).containsExactly("factur-x.xml");
    }

    @Test
    void pages_that_are_their_own_parents_come_to_an_end() throws IOException {
        PdfSheet sheet = PdfSheet.pdf().invoice();
        COSDictionary tree =
                sheet.document()
                        .getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.PAGES);
        tree.getCOSArray(COSName.KIDS).add(tree);
        tree.setInt(COSName.COUNT, 2);

        assertThat(read(sheet)).isNotNull();
    }

    @Test
    void a_page_with_a_hundred_thousand_notes_is_read() throws IOException {
        PdfSheet sheet = PdfSheet.pdf().invoice();
        COSDictionary note = new COSDictionary();
        note.setName(COSName.TYPE, "Annot");
        note.setName(COSName.SUBTYPE, "Text");
        COSArray notes = new COSArray();
        for (int i = 0; i < 100_000; i++) {
            notes.add(note);
        }
        sheet.document().getPage(0).getCOSObject().setItem(COSName.ANNOTS, notes);

        assertThat(read(sheet)).isInstanceOf(Words.class);
    }

    private TextRead read(PdfSheet sheet) throws IOException {
        return reader.read(sheet.saveTo(folder.resolve("hostile.pdf")), Optional.of(folder));
    }

    private UnreadableReason unreadable(PdfSheet sheet) throws IOException {
        return ((Unreadable) read(sheet)).reason();
    }

    private static COSStream bomb(PdfSheet sheet) throws IOException {
        return stream(sheet, BOMB);
    }

    private static COSStream stream(PdfSheet sheet, int megabytes) throws IOException {
        COSStream stream = sheet.document().getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(deflated(megabytes));
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    private static byte[] deflated(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
        try (OutputStream out =
                new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < megabytes; i++) {
                out.write(blanks);
            }
        }
        return bytes.toByteArray();
    }

    private static PDComplexFileSpecification file(String name, PDEmbeddedFile content) {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setEmbeddedFile(content);
        return file;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
