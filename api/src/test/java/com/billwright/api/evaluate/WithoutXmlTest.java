package com.billwright.api.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.Stated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WithoutXmlTest {

    @Test
    void an_e_invoice_read_as_pages_states_nothing_but_its_qr_codes() {
        var all =
                new Stated(
                        List.of(stated("total", Source.XML), stated("iban", Source.QR)),
                        List.of(
                                new InvoiceLine(
                                        "Nails",
                                        Optional.empty(),
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())),
                        List.of(),
                        "invoice");

        var left = TestThenTrain.withoutXml(all);

        assertThat(left.fields()).extracting(Stated.Value::field).containsExactly("iban");
        assertThat(left.lines()).isEmpty();
        assertThat(left.documentType()).isEmpty();
    }

    private static Stated.Value stated(String field, Source source) {
        return new Stated.Value(field, new FieldValue.Text("x"), source, 0, "said so");
    }
}
