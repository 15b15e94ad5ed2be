package com.billwright.api.lists.file;

import com.billwright.api.lists.file.LineError.Refused;
import com.billwright.models.lists.ListColumn;
import com.billwright.models.lists.ListShape;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a list's file: the first line names the columns; comma, semicolon or tab part them. All that is
/// wrong is found in one go.
final class ReadListFile {

    static final int MOST_ENTRIES = 100_000;

    private static final String SEPARATORS = ",;\t";

    private final ListShape list;
    private final List<LineError> errors = new ArrayList<>();

    ReadListFile(ListShape list) {
        this.list = list;
    }

    /// @param entries values by column name
    record Read(List<ListColumn> columns, List<Map<String, List<String>>> entries) {}

    Read read(byte[] bytes) throws Refused {
        String text = FileText.decode(bytes);
        int skipped = text.regionMatches(true, 0, "sep=", 0, 4) ? 1 : 0;
        String body = skipped == 0 ? text : text.substring(text.indexOf('\n') + 1);
        try (CSVParser parser = format(body).parse(new StringReader(body))) {
            return read(parser, skipped);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory", e);
        }
    }

    private static CSVFormat format(String text) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(true)
                .get();
    }

    /// The one that the header has most of.
    private static char separator(String text) {
        String header = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        return (char)
                SEPARATORS
                        .chars()
                        .boxed()
                        .max((a, b) ->
                                Long.compare(
                                        header.chars().filter(c -> c == a).count(),
                                        header.chars().filter(c -> c == b).count()))
                        .orElse((int) ',')
                        .intValue();
    }

    private Read read(CSVParser parser, int skipped) throws Refused {
        List<ListColumn> columns = List.of();
        List<Map<String, List<String>>> entries = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        var records = parser.iterator();
        int line = 1;
        try {
            while (true) {
                line = (int) parser.getCurrentLineNumber() + 1 + skipped;
                if (!records.hasNext()) {
                    break;
                }
                CSVRecord record = records.next();
                line = firstLine(parser, record, skipped);
                if (columns.isEmpty()) {
                    columns = header(record, line);
                } else if (!blank(record)) {
                    entry(record, line, columns, lineOf, entries);
                }
                if (entries.size() > MOST_ENTRIES) {
                    throw new Refused(
                            line, "", "The file has more than %d entries".formatted(MOST_ENTRIES));
                }
            }
        } catch (UncheckedIOException e) {
            errors.add(
                    new LineError(
                            line,
                            "",
                            "A quotation mark is missing from here on, or one too many is here"));
        }
        if (columns.isEmpty() && errors.isEmpty()) {
            throw new Refused(1, "", "The file is empty: " + expected());
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        return new Read(columns, entries);
    }

    /// Lines end inside of quotation marks too.
    private static int firstLine(CSVParser parser, CSVRecord record, int skipped) {
        int within =
                record.stream()
                        .mapToInt(cell -> (int) cell.chars().filter(c -> c == '\n').count())
                        .sum();
        return (int) parser.getCurrentLineNumber() - within + skipped;
    }

    private List<ListColumn> header(CSVRecord record, int line) throws Refused {
        List<ListColumn> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : record) {
            String name = cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            var column = list.column(name);
            if (column.isEmpty()) {
                errors.add(
                        new LineError(
                                line, cell.strip(), "There is no such column: " + expected()));
            } else if (!seen.add(name)) {
                errors.add(new LineError(line, name, "The column is there twice"));
            }
            column.ifPresent(columns::add);
        }
        for (String needed : List.of(ListShape.CODE, ListShape.NAME)) {
            if (!seen.contains(needed)) {
                errors.add(new LineError(line, needed, "The column is missing: " + expected()));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        return columns;
    }

    private String expected() {
        return list.columns().stream()
                .map(ListColumn::name)
                .collect(
                        Collectors.joining(
                                ", ", "the first line names the columns, which can be ", ""));
    }

    private void entry(
            CSVRecord record,
            int line,
            List<ListColumn> columns,
            Map<String, Integer> lineOf,
            List<Map<String, List<String>>> entries) {
        if (record.size() != columns.size()) {
            errors.add(
                    new LineError(
                            line,
                            "",
                            "The line has %d cells, the first line %d"
                                    .formatted(record.size(), columns.size())));
            return;
        }
        Map<String, List<String>> entry = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            ListColumn column = columns.get(i);
            List<String> values = Cells.read(record.get(i), column.many());
            String wrong = column.wrong(values);
            if (!wrong.isEmpty()) {
                errors.add(new LineError(line, column.name(), "The cell " + wrong));
            }
            entry.put(column.name(), values);
        }
        Stream.of(ListShape.CODE, ListShape.NAME)
                .filter(needed -> text(entry, needed).isEmpty())
                .forEach(needed -> errors.add(new LineError(line, needed, "The cell is empty")));
        String code = text(entry, ListShape.CODE);
        Integer before = code.isEmpty() ? null : lineOf.putIfAbsent(code, line);
        if (before != null) {
            errors.add(
                    new LineError(
                            line,
                            ListShape.CODE,
                            "The code %s is on line %d already".formatted(code, before)));
        }
        entries.add(entry);
    }

    private static String text(Map<String, List<String>> entry, String column) {
        return entry.getOrDefault(column, List.of("")).getFirst();
    }

    private static boolean blank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }
}
