package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.extraction.text.TextRead.Unreadable;
import com.billwright.extraction.text.TextRead.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableDocumentTest {

    @TempDir Path folder;

    private final TextReader reader = new TextReader();

    @Test
    void an_empty_file_is_named_empty() throws IOException {
        assertThat(unreadable(file(new byte[0]))).isEqualTo(UnreadableReason.EMPTY);
    }

    @Test
    void a_file_of_another_kind_is_of_an_unknown_type() throws IOException {
        byte[] letter = "Dear Sir, please find the invoice".getBytes(StandardCharsets.UTF_8);

        assertThat(unreadable(file(letter))).isEqualTo(UnreadableReason.UNKNOWN_TYPE);
    }

    @Test
    void bytes_before_the_header_do_no_harm() throws IOException {
        byte[] pdf = Files.readAllBytes(invoice());
        byte[] shifted = new byte[pdf.length + 100];
        Arrays.fill(shifted, (byte) '\n');
        System.arraycopy(pdf, 0, shifted, 100, pdf.length);

        assertThat(reader.read(file(shifted))).isInstanceOf(Words.class);
    }

    @Test
    void a_document_without_pages_says_so() throws IOException {
        Path file = folder.resolve("none.pdf");
        try (PDDocument document = new PDDocument()) {
            document.save(file.toFile());
        }

        assertThat(unreadable(file)).isEqualTo(UnreadableReason.NO_PAGES);
    }

    @Test
    void a_document_that_asks_for_a_password_is_password_protected() throws IOException {
        assertThat(unreadable(locked("user"))).isEqualTo(UnreadableReason.PASSWORD_PROTECTED);
    }

    @Test
    void a_document_that_only_restricts_printing_is_read() throws IOException {
        assertThat(reader.read(locked(""))).isInstanceOf(Words.class);
    }

    @Test
    void a_document_cut_in_half_is_damaged_and_its_content_not_quoted() throws IOException {
        byte[] pdf = Files.readAllBytes(invoice());

        Unreadable answer = (Unreadable) reader.read(file(Arrays.copyOf(pdf, pdf.length / 2)));

        assertThat(answer.reason()).isEqualTo(UnreadableReason.DAMAGED);
        assertThat(answer.detail()).doesNotContain("Harbour").isNotBlank();
    }

    @Test
    void two_hundred_pages_are_read_and_one_more_is_too_many() throws IOException {
        assertThat(reader.read(blankPages(200, "most.pdf"))).isInstanceOf(Words.class);
        assertThat(unreadable(blankPages(201, "more.pdf")))
                .isEqualTo(UnreadableReason.TOO_MANY_PAGES);
    }

    @Test
    void a_file_over_the_limit_is_too_large() throws IOException {
        ReadingLimits small = limits(1000, 2_000_000, Duration.ofSeconds(30));

        assertThat(unreadable(new TextReader(small, Optional.empty()), invoice()))
                .isEqualTo(UnreadableReason.TOO_LARGE);
    }

    @Test
    void blank_pages_alone_have_no_text() throws IOException {
        Path blank = PdfSheet.pdf().page(content -> {}).saveTo(folder.resolve("blank.pdf"));

        assertThat(unreadable(blank)).isEqualTo(UnreadableReason.NO_TEXT);
    }

    @Test
    void a_page_of_endless_operations_is_given_up() throws IOException {
        ReadingLimits few = limits(1_000_000, 500, Duration.ofSeconds(30));
        Path file =
                PdfSheet.pdf()
                        .page(content -> {
                            for (int i = 0; i < 400; i++) {
                                PdfSheet.write(content, 100, 100, 10, "again");
                            }
                        })
                        .saveTo(folder.resolve("endless.pdf"));

        assertThat(unreadable(new TextReader(few, Optional.empty()), file))
                .isEqualTo(UnreadableReason.TOO_SLOW);
    }

    @Test
    void forms_that_draw_forms_without_end_are_given_up() throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        PDFormXObject inner = null;
        for (int depth = 0; depth < 12; depth++) {
            PDAppearanceStream form = new PDAppearanceStream(sheet.document());
            form.setResources(new PDResources());
            form.setBBox(PDRectangle.A4);
            try (PDPageContentStream content = new PDPageContentStream(sheet.document(), form)) {
                PdfSheet.write(content, 100, 100, 10, "x");
                for (int i = 0; inner != null && i < 20; i++) {
                    content.drawForm(inner);
                }
            }
            inner = form;
        }
        PDFormXObject outer = Objects.requireNonNull(inner);
        Path file =
                sheet.page(content -> content.drawForm(outer)).saveTo(folder.resolve("bomb.pdf"));

        ReadingLimits few = limits(1_000_000, 50_000, Duration.ofSeconds(30));
        assertThat(unreadable(new TextReader(few, Optional.empty()), file))
                .isEqualTo(UnreadableReason.TOO_SLOW);
    }

    @Test
    void a_page_past_its_time_is_given_up() throws IOException {
        ReadingLimits hurry = limits(1_000_000, 2_000_000, Duration.ofNanos(1));

        assertThat(unreadable(new TextReader(hurry, Optional.empty()), invoice()))
                .isEqualTo(UnreadableReason.TOO_SLOW);
    }

    @Test
    void a_page_as_large_as_a_wall_is_drawn_within_the_limit_of_pixels() throws IOException {
        PDPage wall = new PDPage(new PDRectangle(14_400, 14_400));
        Path file =
                PdfSheet.pdf()
                        .page(wall, content -> PdfSheet.write(content, 500, 7000, 900, "Invoice"))
                        .saveTo(folder.resolve("wall.pdf"));

        Words read = (Words) reader.read(file, Optional.of(folder));
        PageImage shown = read.images().getFirst();

        assertThat((long) shown.width() * shown.height()).isLessThanOrEqualTo(16_000_000);
    }

    @Test
    void a_file_that_is_not_there_is_a_fault_of_the_caller() {
        assertThatThrownBy(() -> reader.read(folder.resolve("nowhere.pdf")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private UnreadableReason unreadable(Path file) throws IOException {
        return unreadable(reader, file);
    }

    private static UnreadableReason unreadable(TextReader reader, Path file) throws IOException {
        return ((Unreadable) reader.read(file)).reason();
    }

    private static ReadingLimits limits(long bytes, long operators, Duration perPage) {
        return new ReadingLimits(
                bytes, 200, 1_000_000, operators, 1 << 20, perPage, Duration.ofSeconds(16));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("upload.pdf"), bytes);
    }

    private Path invoice() throws IOException {
        return PdfSheet.pdf().invoice().saveTo(folder.resolve("invoice.pdf"));
    }

    private Path locked(String userPassword) throws IOException {
        PdfSheet sheet = PdfSheet.pdf().invoice();
        sheet.document()
                .protect(
                        new StandardProtectionPolicy(
                                "owner",
                                userPassword,
                                AccessPermission.getOwnerAccessPermission()));
        return sheet.saveTo(folder.resolve("locked.pdf"));
    }

    private Path blankPages(int count, String name) throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        for (int i = 0; i < count; i++) {
            sheet.page(content -> PdfSheet.write(content, 100, 700, 12, "Page"));
        }
        return sheet.saveTo(folder.resolve(name));
    }
}
