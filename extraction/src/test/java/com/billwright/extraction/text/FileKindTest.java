package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void pictures_are_told_by_their_magic_numbers() {
        assertThat(kind("\u0089PNG\r\n\u001A\n....")).contains(FileKind.PNG);
        assertThat(kind("\u00FF\u00D8\u00FF\u00E1....")).contains(FileKind.JPEG);
        assertThat(kind("II*\0....")).contains(FileKind.TIFF);
        assertThat(kind("MM\0*....")).contains(FileKind.TIFF);
    }

    @Test
    void a_pdf_may_begin_with_other_bytes_but_not_too_many() {
        assertThat(kind("%PDF-1.7")).contains(FileKind.PDF);
        assertThat(kind(" ".repeat(900) + "%PDF-1.7")).contains(FileKind.PDF);
        assertThat(kind(" ".repeat(1100) + "%PDF-1.7")).isEmpty();
    }

    @Test
    void xml_is_told_with_and_without_declaration_and_in_any_encoding() {
        assertThat(kind("<?xml version=\"1.0\"?><Invoice/>")).contains(FileKind.XML);
        assertThat(kind("\n  <rsm:CrossIndustryInvoice>")).contains(FileKind.XML);
        assertThat(kind("<!-- made by us --><Invoice/>")).contains(FileKind.XML);
        assertThat(in(StandardCharsets.UTF_8, "\uFEFF<Invoice/>")).contains(FileKind.XML);
        assertThat(in(StandardCharsets.UTF_16LE, "\uFEFF<Invoice/>")).contains(FileKind.XML);
        assertThat(in(StandardCharsets.UTF_16, "<Invoice/>")).contains(FileKind.XML);
    }

    @Test
    void anything_else_is_of_no_kind() {
        assertThat(kind("")).isEmpty();
        assertThat(kind("Dear Sir, < we write")).isEmpty();
        assertThat(kind("<!DOCTYPE html><html>")).isEmpty();
        assertThat(kind("<html><body>")).isEmpty();
        assertThat(kind("PK\u0003\u0004")).isEmpty();
        assertThat(kind("< 5")).isEmpty();
    }

    @Test
    void what_was_cut_off_at_any_length_does_no_harm() {
        byte[] png = "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1);
        for (int length = 0; length < png.length; length++) {
            assertThat(FileKind.of(Arrays.copyOf(png, length))).isEmpty();
        }
    }

    private static Optional<FileKind> kind(String start) {
        return in(StandardCharsets.ISO_8859_1, start);
    }

    private static Optional<FileKind> in(Charset charset, String start) {
        return FileKind.of(start.getBytes(charset));
    }
}
