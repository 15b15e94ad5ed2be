package com.billwright.api.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// A tenant's payment lines as they lie on the disk.
///
/// @param lines in the order in which they were booked
public record PaymentsFile(List<PaymentLine> lines) {

    private static final int GZIP = 0x1f8b;

    /// Reads all of it, so that what is wrong is said before the work.
    ///
    /// @throws BadInput saying what is wrong, and in which line
    public static PaymentsFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadInput("There is no file " + file);
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(unpacked(file), StandardCharsets.UTF_8))) {
            return new PaymentsFile(lines(reader, String.valueOf(file.getFileName())));
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read: " + e.getMessage());
        }
    }

    /// The chart of accounts: each name once, sorted, without a word about how often it is used.
    SortedSet<String> accounts() {
        SortedSet<String> names = new TreeSet<>();
        lines.forEach(line -> line.account().ifPresent(names::add));
        return names;
    }

    private static List<PaymentLine> lines(BufferedReader reader, String name) throws IOException {
        List<PaymentLine> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (!text.isBlank()) {
                String where = name + ", line " + number;
                JsonNode json = JsonLine.object(text, where);
                String id = JsonLine.text(json, "id", where);
                if (!ids.add(id)) {
                    throw new BadInput(where + ": the id " + id + " was there before");
                }
                lines.add(new PaymentLine(id, json));
            }
        }
        if (lines.stream().allMatch(line -> line.account().isEmpty())) {
            throw new BadInput(name + " has no payment line with an account (fields.gl_name)");
        }
        return List.copyOf(lines);
    }

    private static InputStream unpacked(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        int start = in.read() << 8 | in.read();
        in.reset();
        return start == GZIP ? new GZIPInputStream(in) : in;
    }
}
