package com.billwright.extraction.einvoice;

import static com.billwright.extraction.einvoice.SampleXml.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.Attachment;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.QrCode;
import com.billwright.extraction.text.TextRead;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedInDocumentTest {

    private static final String OTHER = SampleXml.cii().replace("RE-2026-0815", "OTHER-1");

    @Test
    void the_attachment_with_an_e_invoices_name_is_the_invoice() {
        Stated stated =
                stated(
                        List.of(
                                new Attachment("data.xml", bytes(OTHER)),
                                new Attachment("Factur-X.xml", bytes(SampleXml.cii()))));
        assertThat(number(stated)).isEqualTo("RE-2026-0815");
    }

    @Test
    void an_invoice_under_any_name_is_known_by_its_root() {
        Stated stated =
                stated(
                        List.of(
                                new Attachment("order.xml", bytes("<Order/>")),
                                new Attachment("", bytes(OTHER))));
        assertThat(number(stated)).isEqualTo("OTHER-1");
    }

    @Test
    void hostile_attachments_do_nothing() {
        String doctype = "?><!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:1/\">]>";
        byte[] bomb = new byte[(20 << 20) + 1];
        java.util.Arrays.fill(bomb, (byte) ' ');
        byte[] invoice = bytes(SampleXml.cii());
        System.arraycopy(invoice, 0, bomb, 0, invoice.length);
        bomb[bomb.length - 1] = '\n';
        Stated stated =
                stated(
                        List.of(
                                new Attachment(
                                        "factur-x.xml",
                                        bytes(SampleXml.cii().replaceFirst("\\?>", doctype))),
                                new Attachment("xrechnung.xml", bomb),
                                new Attachment("zugferd-invoice.xml", new byte[] {0, 1, 2})));
        assertThat(stated).isEqualTo(Stated.nothing());
    }

    @Test
    void xml_beats_a_qr_code_and_the_code_adds_what_the_xml_leaves_out() {
        String payload = "BCD\n002\n1\nSCT\n\nX\nDE02120300000000202051\nEUR5\n\n\nRE-7";
        Stated stated =
                StatedInDocument.of(
                        new TextRead.Words(
                                new DocumentText(List.of()),
                                List.of(),
                                List.of(new Attachment("factur-x.xml", bytes(SampleXml.cii()))),
                                List.of(new QrCode(1, new Box(0, 0, 1, 1), payload))));
        assertThat(stated.field("iban").orElseThrow().source()).isEqualTo(Source.XML);
        assertThat(stated.field("payment_reference").orElseThrow().source()).isEqualTo(Source.QR);
    }

    private static Stated stated(List<Attachment> attachments) {
        return StatedInDocument.of(
                new TextRead.Words(new DocumentText(List.of()), List.of(), attachments, List.of()));
    }

    private static String number(Stated stated) {
        return stated.field("invoice_number").orElseThrow().value().normalised();
    }
}
