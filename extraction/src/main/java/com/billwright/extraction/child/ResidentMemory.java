package com.billwright.extraction.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much of the machine's memory a process has, native code's included.
final class ResidentMemory {

    private static final String LINUX = "VmRSS:";

    private ResidentMemory() {}

    /// In bytes; 0 when it cannot be told, as for a process that has just ended.
    static long of(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            if (!Files.exists(Path.of("/proc/self/status"))) {
                return asked(pid);
            }
            return Files.readAllLines(status, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.startsWith(LINUX))
                    .mapToLong(line -> kilobytes(line.substring(LINUX.length())))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long asked(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (var answer = ps.inputReader()) {
            String line = answer.readLine();
            return line == null ? 0 : kilobytes(line);
        }
    }

    private static long kilobytes(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits) << 10;
    }
}
