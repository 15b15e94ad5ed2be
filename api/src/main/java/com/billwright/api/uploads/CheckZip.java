package com.billwright.api.uploads;

import com.billwright.api.uploads.OpenZip.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks at what a ZIP says of its contents before anything of it is unpacked.
final class CheckZip {

    private static final Pattern ABSOLUTE =
            Pattern.compile("^([/\\\\]|[A-Za-z]:).*", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    /// What systems and their shells leave in folders.
    private static final Set<String> SYSTEMS_OWN = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    /// By these one knows an office document, a program and an electronic book, which are ZIPs too.
    private static final Set<String> NO_ARCHIVE =
            Set.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

    private CheckZip() {}

    /// @param size of the ZIP itself
    /// @return the entries that cannot be documents: folders, links, the system's own files
    /// @throws com.billwright.api.problems.ProblemException when the whole ZIP is not taken
    static List<Entry> check(List<Entry> entries, long size) {
        if (entries.stream().anyMatch(e -> NO_ARCHIVE.contains(e.name()))) {
            throw Refusals.unknownType();
        }
        if (entries.stream().anyMatch(e -> leadsOutside(e.name()))) {
            throw Refusals.archive(
                    "unsafe-archive",
                    "It names files outside of itself. Pack the files anew, from within one folder.");
        }
        List<Entry> others = new ArrayList<>(entries.stream().filter(CheckZip::isNoFile).toList());
        List<Entry> files = entries.stream().filter(e -> !isNoFile(e)).toList();
        if (files.size() > ZipLimits.MOST_FILES || entries.size() > ZipLimits.MOST_ENTRIES) {
            throw tooMany();
        }
        if (files.isEmpty()) {
            throw Refusals.archive("empty-archive", "There is no file in it.");
        }
        if (files.stream().anyMatch(e -> e.entry().getGeneralPurposeBit().usesEncryption())) {
            throw Refusals.archive(
                    "encrypted-archive", "It is protected by a password. Send it without one.");
        }
        checkSizes(files, size);
        return others;
    }

    /// @param size in bytes
    /// @throws com.billwright.api.problems.ProblemException when it is too large to be looked at
    static void checkDirectory(long size) {
        if (size > ZipLimits.LARGEST_DIRECTORY) {
            throw tooMany();
        }
    }

    private static RuntimeException tooMany() {
        return Refusals.archive(
                "too-many-files", "It holds more than 2,000 files. Send it in several ZIPs.");
    }

    private static void checkSizes(List<Entry> files, long size) {
        long packed = 0;
        long unpacked = 0;
        for (Entry file : files) {
            packed += Math.max(0, file.entry().getCompressedSize());
            unpacked += Math.max(0, file.size());
            if (packed > size || packed < 0 || unpacked < 0) { // its files share their bytes
                throw bomb();
            }
        }
        if (unpacked > ZipLimits.HARMLESS && unpacked / size > ZipLimits.MOST_TIMES) {
            throw bomb();
        }
        if (unpacked > ZipLimits.LARGEST_UNPACKED) {
            throw Refusals.tooLarge(
                    "Unpacked, its files are more than 2 GB. Send it in several ZIPs.");
        }
    }

    private static RuntimeException bomb() {
        return Refusals.archive(
                "archive-bomb",
                "It unpacks to far more than documents would. Send the documents themselves.");
    }

    private static boolean leadsOutside(String name) {
        return ABSOLUTE.matcher(name).matches()
                || name.indexOf('\0') >= 0
                || segments(name).contains("..");
    }

    private static boolean isNoFile(Entry entry) {
        return entry.entry().isDirectory()
                || entry.name().endsWith("\\")
                || entry.entry().isUnixSymlink()
                || segments(entry.name()).stream()
                        .anyMatch(s -> s.startsWith(".") || SYSTEMS_OWN.contains(s));
    }

    private static List<String> segments(String name) {
        return Arrays.asList(SEPARATOR.split(name));
    }
}
