package com.billwright.api.evaluate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.TextReader;
import com.billwright.models.base.RealDocuments;
import com.billwright.models.tenant.Tenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Document sets as a base model learns from them: as they are read, and where a set comes with
/// words that a person typed, with these too.
public final class RealSets {

    private final TextReader reader = new TextReader();
    private final Optional<Path> readings;

    /// @param readings where the words of what was read once are kept; empty to read each time anew
    public RealSets(Optional<Path> readings) {
        this.readings = readings;
    }

    /// @throws BadInput when the folder is not a document set
    public List<RealDocuments> of(Path folder) {
        List<RealDocuments> sets = new ArrayList<>();
        DatasetFolder read = DatasetFolder.open(folder, false);
        Dataset set = read.set().orElseThrow(() -> new BadInput("No dataset.json in " + folder));
        sets.add(documents(set, set.name(), read, line -> words(set, line)));
        if (read.lines().stream().allMatch(l -> l.all().has("ocr"))) {
            DatasetFolder given = DatasetFolder.open(folder, true);
            sets.add(
                    documents(
                            set,
                            set.name() + ", words typed by people",
                            given,
                            l -> l.ocr().map(GivenWords::read)));
        }
        return sets;
    }

    private static RealDocuments documents(
            Dataset set,
            String name,
            DatasetFolder folder,
            Function<TruthLine, Optional<DocumentText>> words) {
        List<Field> standard =
                set.fields().stream()
                        .filter(f -> f.standard() != null)
                        .map(f ->
                                new Field(
                                        Objects.requireNonNull(f.standard()),
                                        f.type(),
                                        f.standard()))
                        .filter(StandardFields.ALL::contains)
                        .toList();
        List<RealDocuments.Document> documents =
                folder.lines().parallelStream()
                        .flatMap(line ->
                                words.apply(line).stream()
                                        .map(text ->
                                                new RealDocuments.Document(
                                                        line.group(set.groupKey())
                                                                .orElse("id " + line.id()),
                                                        text,
                                                        truth(set, line))))
                        .toList();
        return new RealDocuments(name, source(folder), locale(set), standard, documents);
    }

    private static Map<String, FieldValue> truth(Dataset set, TruthLine line) {
        Map<String, FieldValue> truth = new TreeMap<>();
        Truth.of(line, set.fields())
                .values()
                .forEach((field, value) -> {
                    if (field.standard() != null) {
                        truth.put(field.standard(), value);
                    }
                });
        return truth;
    }

    private static Locale locale(Dataset set) {
        return set.currency()
                .map(currency -> Tenant.readingLocale(set.locale(), currency))
                .orElse(set.locale());
    }

    private static String source(DatasetFolder folder) {
        return folder.lines().stream()
                .map(line -> line.all().path("licence").asText("licence not said"))
                .distinct()
                .sorted()
                .limit(6)
                .collect(Collectors.joining("; "));
    }

    private Optional<DocumentText> words(Dataset set, TruthLine line) {
        Optional<Path> kept =
                readings.map(folder -> folder.resolve(set.name()).resolve(line.id() + ".words"));
        try {
            if (kept.isPresent() && Files.exists(kept.get())) {
                return Optional.of(DocumentTextCodec.decode(Files.readAllBytes(kept.get())));
            }
            if (!(reader.read(line.file()) instanceof TextRead.Words words)) {
                return Optional.empty();
            }
            if (kept.isPresent()) {
                Files.createDirectories(Objects.requireNonNull(kept.get().getParent()));
                Files.write(kept.get(), DocumentTextCodec.encode(words.text()));
            }
            return Optional.of(words.text());
        } catch (IOException e) {
            throw new BadInput(line.file() + " cannot be read: " + e.getMessage());
        }
    }
}
