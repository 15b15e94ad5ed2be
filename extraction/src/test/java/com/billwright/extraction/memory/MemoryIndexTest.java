package com.billwright.extraction.memory;

import static com.billwright.extraction.candidate.PageOfWords.aPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.billwright.extraction.candidate.PageOfWords;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.lines.LearntTable;
import com.billwright.extraction.text.DocumentText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryIndexTest {

    private static final Field NUMBER = new Field("number", FieldType.IDENTIFIER, "invoice_number");

    @Test
    void an_alike_bill_is_recalled_with_its_answers_and_inherits_the_layout() {
        MemoryIndex memory = new MemoryIndex();
        memory.add(entry("a", bill("Acme", "A-1"), "A-1", memory));
        MemoryEntry second = entry("b", bill("Acme", "A-2"), "A-2", memory);
        assertThat(second.layout()).isEqualTo("a");
        memory.add(second);

        List<RememberedBill> recalled = memory.recall(bill("Acme", "A-3"));

        assertThat(recalled).extracting(RememberedBill::key).containsExactly("b", "a");
        RememberedAnswer answer = recalled.getFirst().answers().getFirst();
        assertThat(answer.value()).isEqualTo("A-2");
        assertThat(answer.left()).containsExactly("number", "invoice");
        assertThat(answer.shape()).isEqualTo("A-9");
    }

    /// Hardly a whole word is the same, but most of the head's letters are.
    @Test
    void a_receipt_is_known_again_by_its_misread_head() {
        MemoryIndex memory = new MemoryIndex();
        memory.add(entry("a", slip("GREEN VALLEY HARDWARE", "12 JALAN MERBAU"), "A-1", memory));

        assertThat(memory.recall(slip("GREEN VALLFY HARDWARF", "12 JALAN MERBAV"))).hasSize(1);
        assertThat(memory.recall(slip("SUNRISE BAKERY CAFE", "7 LORONG PERAK"))).isEmpty();
    }

    private static DocumentText slip(String name, String street) {
        return aPage().at(60, 30, name).at(60, 50, street).at(60, 70, "80000 JOHOR BAHRU").text();
    }

    @Test
    void another_layout_is_not_recalled() {
        MemoryIndex memory = new MemoryIndex();
        memory.add(entry("a", bill("Acme", "A-1"), "A-1", memory));
        DocumentText other =
                aPage().at(60, 50, "Stromrechnung der Stadtwerke")
                        .at(60, 80, "Beleg 17 vom heutigen Tage")
                        .text();
        assertThat(memory.recall(other)).isEmpty();
    }

    /// Confirmed, reopened and confirmed again, more often than there are bills.
    @Test
    void the_newest_of_a_hundred_answers_is_recalled_first_however_often_others_were_replaced() {
        MemoryIndex memory = new MemoryIndex();
        for (int i = 0; i < 100; i++) {
            memory.add(entry("one", bill("Acme", "A-" + i), "A-" + i, memory));
            memory.add(entry("two", bill("Acme", "B-" + i), "B-" + i, memory));
            memory.remove(i % 2 == 0 ? "one" : "none");
        }

        assertThat(memory.size()).isEqualTo(2);
        assertThat(memory.recall(bill("Acme", "A-3")))
                .extracting(RememberedBill::key, b -> b.answers().getFirst().value())
                .containsExactly(tuple("two", "B-99"), tuple("one", "A-99"));
    }

    @Test
    void what_is_forgotten_is_not_recalled_and_a_key_is_kept_once() {
        MemoryIndex memory = new MemoryIndex();
        memory.add(entry("a", bill("Acme", "A-1"), "A-1", memory));
        memory.add(entry("a", bill("Acme", "A-2"), "A-2", memory));
        assertThat(memory.size()).isEqualTo(1);
        assertThat(memory.recall(bill("Acme", "A-3"))).hasSize(1);
        memory.remove("a");
        assertThat(memory.size()).isZero();
        assertThat(memory.recall(bill("Acme", "A-3"))).isEmpty();
    }

    @Test
    void a_value_that_stood_nowhere_is_remembered_as_such() {
        MemoryIndex memory = new MemoryIndex();
        Map<String, StandsAt> right =
                Map.of("number", new StandsAt(new FieldValue.Text("Z-9"), 0, null));
        MemoryEntry entry =
                MemoryEntry.of("a", bill("Acme", "A-1"), right, List.of(NUMBER), Locale.UK, memory);
        assertThat(entry.bill().answers().getFirst().page()).isZero();
    }

    @Test
    void an_entry_survives_its_bytes_and_broken_bytes_are_refused() {
        MemoryEntry entry = entry("a", bill("Acmé", "A-1"), "A-1", new MemoryIndex());
        MemoryEntry back = MemoryEntry.fromBytes(entry.toBytes());
        assertThat(back.signature()).isEqualTo(entry.signature());
        assertThat(back.toBytes()).isEqualTo(entry.toBytes());
        assertThat(MemoryIndex.of(List.of(back)).recall(bill("Acmé", "A-2"))).hasSize(1);
        byte[] half = Arrays.copyOf(entry.toBytes(), entry.toBytes().length / 2);
        assertThatThrownBy(() -> MemoryEntry.fromBytes(half))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MemoryEntry.fromBytes(new byte[] {9}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_entry_survives_its_bytes_with_the_table_of_its_lines() {
        MemoryIndex memory = new MemoryIndex();
        DocumentText text = billOfLines();
        MemoryEntry entry = entry("a", text, "A-1", memory).with(text, LINES, Locale.UK, memory);

        LearntTable table = entry.bill().table().orElseThrow();
        assertThat(table.asFound()).isFalse();
        MemoryEntry back = MemoryEntry.fromBytes(entry.toBytes());
        assertThat(back.bill().table().orElseThrow().titles())
                .extracting(LearntTable.Title::word)
                .containsExactly("nimike", "veroton");
        assertThat(back.toBytes()).isEqualTo(entry.toBytes());
        assertThat(RememberedBill.table(MemoryIndex.of(List.of(back)).recall(text))).isPresent();
    }

    /// Version 2 ended before the table.
    @Test
    void entries_of_earlier_versions_are_still_read() {
        byte[] now = entry("a", bill("Acmé", "A-1"), "A-1", new MemoryIndex()).toBytes();
        byte[] then = Arrays.copyOf(now, now.length - 1);
        then[0] = 2;

        MemoryEntry back = MemoryEntry.fromBytes(then);

        assertThat(back.bill().table()).isEmpty();
        assertThat(back.toBytes()).isEqualTo(now);
    }

    private static final List<InvoiceLine> LINES =
            List.of(
                    new InvoiceLine(
                            "Hana",
                            Optional.empty(),
                            "",
                            Optional.empty(),
                            Optional.of(new BigDecimal("80.00")),
                            Optional.empty()));

    private static DocumentText billOfLines() {
        return aPage().at(60, 40, "Acme Plumbing")
                .at(60, 100, "Nimike")
                .at(500, 100, "Veroton")
                .at(60, 130, "Hana")
                .at(500, 130, "80.00")
                .text();
    }

    private static DocumentText bill(String vendor, String number) {
        PageOfWords page =
                aPage().at(60, 40, vendor + " Plumbing and Heating Limited")
                        .at(60, 90, "Invoice number " + number)
                        .at(300, 90, "Page one")
                        .at(60, 300, "Please pay within thirty days to our bank account");
        return page.text();
    }

    private static MemoryEntry entry(
            String key, DocumentText text, String number, VendorMemory earlier) {
        Map<String, StandsAt> right =
                Map.of("number", StandsAt.anywhere(new FieldValue.Text(number)));
        return MemoryEntry.of(key, text, right, List.of(NUMBER), Locale.UK, earlier);
    }
}
