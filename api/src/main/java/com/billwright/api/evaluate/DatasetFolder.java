package com.billwright.api.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A document set as it lies on the disk.
///
/// @param set empty for documents that are only read, of which no values are known
/// @param lines in the order in which the bills came in
public record DatasetFolder(Optional<Dataset> set, List<TruthLine> lines) {

    /// Reads all but the documents themselves, so that what is missing is said before the work.
    ///
    /// @param givenWords whether each document must come with its words
    /// @throws BadInput saying what is wrong, and in which line
    public static DatasetFolder open(Path folder, boolean givenWords) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput("There is no folder " + folder);
        }
        Path set = folder.resolve("dataset.json");
        Path truth = folder.resolve("truth.jsonl");
        if (!Files.isRegularFile(truth)) {
            throw new BadInput("There is no truth.jsonl in " + folder);
        }
        try {
            return new DatasetFolder(
                    Files.exists(set)
                            ? Optional.of(
                                    Dataset.of(
                                            JsonLine.object(Files.readString(set), "dataset.json")))
                            : Optional.empty(),
                    lines(folder, Files.readAllLines(truth), givenWords));
        } catch (IOException e) {
            throw new BadInput("The files in " + folder + " cannot be read: " + e.getMessage());
        }
    }

    private static List<TruthLine> lines(Path folder, List<String> texts, boolean givenWords) {
        List<TruthLine> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                String where = "truth.jsonl, line " + (i + 1);
                TruthLine line =
                        line(folder, JsonLine.object(texts.get(i), where), where, givenWords);
                if (!ids.add(line.id())) {
                    throw new BadInput(where + ": the id " + line.id() + " was there before");
                }
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw new BadInput("truth.jsonl names no documents");
        }
        return List.copyOf(lines);
    }

    private static TruthLine line(Path folder, JsonNode json, String where, boolean givenWords) {
        Optional<Path> words =
                givenWords ? Optional.of(file(folder, json, "ocr", where)) : Optional.empty();
        return new TruthLine(
                JsonLine.text(json, "id", where), file(folder, json, "file", where), words, json);
    }

    private static Path file(Path folder, JsonNode json, String key, String where) {
        Path file = folder.resolve(JsonLine.text(json, key, where));
        if (!Files.isRegularFile(file)) {
            throw new BadInput(where + ": there is no file " + file);
        }
        return file;
    }
}
