package com.billwright.api.lists.file;

import com.billwright.models.lists.ListColumn;
import com.billwright.models.lists.ListShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes a list as a file that spreadsheets open and that can be imported again: with a byte order mark,
/// which tells them that it is UTF-8, and the separator that they expect where the tenant is.
final class WriteListFile {

    private WriteListFile() {}

    static byte[] write(ListShape list, List<Map<String, List<String>>> entries, Locale locale) {
        boolean decimalComma =
                DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(decimalComma ? ';' : ',').get();
        StringBuilder text = new StringBuilder().append(FileText.BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(list.columns().stream().map(ListColumn::name));
            for (Map<String, List<String>> entry : entries) {
                printer.printRecord(
                        list.columns().stream()
                                .map(c ->
                                        Cells.write(
                                                entry.getOrDefault(c.name(), List.of()),
                                                c.many())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
