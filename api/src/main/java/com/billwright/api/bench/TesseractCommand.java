package com.billwright.api.bench;

import com.billwright.extraction.candidate.ValueWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The `tesseract` of the operating system, on one thread.
record TesseractCommand(Path executable) {

    /// Empty where it is not installed.
    static Optional<TesseractCommand> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(java.io.File.pathSeparator)) {
            Path executable = Path.of(folder, "tesseract");
            if (Files.isExecutable(executable)) {
                return Optional.of(new TesseractCommand(executable));
            }
        }
        return Optional.empty();
    }

    /// The words of a picture, without case and punctuation.
    ///
    /// @throws IOException when the command fails
    List<String> words(Path png, double pixelsPerInch) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                executable.toString(),
                                png.toString(),
                                "-",
                                "-l",
                                "eng",
                                "--dpi",
                                Long.toString(Math.round(pixelsPerInch)))
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("tesseract ended with " + process.exitValue());
            }
            return ValueWords.of(text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while tesseract worked", e);
        } finally {
            process.destroy();
        }
    }
}
