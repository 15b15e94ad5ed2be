package com.billwright.extraction.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Unpacks files from the class path into a folder of the user's cache, once for each content:
/// native code can only be loaded from files.
final class Resources {

    private Resources() {}

    /// @param names names on the class path; the files are named by their last parts
    /// @throws IllegalStateException when one is not on the class path
    static Path unpack(String purpose, List<String> names) {
        try {
            Path folder = cache().resolve(purpose + "-" + fingerprint(names));
            if (Files.isDirectory(folder)) {
                return folder;
            }
            Path half = Files.createTempDirectory(folder.getParent(), purpose);
            for (String name : names) {
                try (InputStream in = open(name)) {
                    Files.copy(in, half.resolve(Path.of(name).getFileName()));
                }
            }
            return moved(half, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + purpose, e);
        }
    }

    /// All or nothing: another process may be unpacking the same, or this one may be killed.
    private static Path moved(Path half, Path folder) throws IOException {
        try {
            return Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            try (Stream<Path> files = Files.list(half)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(half);
            return folder;
        }
    }

    /// The user's own cache folder, since anybody could put a library into a shared one; where there
    /// is none, a private folder of this process.
    private static Path cache() throws IOException {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home", ""));
        Path base = xdg == null || xdg.isBlank() ? home.resolve(".cache") : Path.of(xdg);
        try {
            return Files.createDirectories(base.resolve("billwright"));
        } catch (IOException e) {
            return Files.createTempDirectory("billwright");
        }
    }

    private static String fingerprint(List<String> names) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : names) {
                try (InputStream in = open(name)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Resources.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(
                    "Not on the class path: "
                            + name
                            + ". Recognition has native libraries for Linux and macOS on x86_64 and"
                            + " arm64; build on the platform, or add its classifier.");
        }
        return in;
    }
}
