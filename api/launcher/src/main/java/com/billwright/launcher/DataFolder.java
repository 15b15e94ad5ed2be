package com.billwright.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that outlives a run: the database, the documents, the secrets, the logs.
///
/// @param root absolute
public record DataFolder(Path root) {

    Path postgres() {
        return root.resolve("postgres");
    }

    Path keycloakHome() {
        return root.resolve("keycloak");
    }

    public Path documents() {
        return root.resolve("documents");
    }

    /// PDFs of the demo that are not uploaded yet, a folder for each tenant.
    public Path demo() {
        return root.resolve("demo");
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    void create() throws IOException {
        Files.createDirectories(root.resolve("logs"));
        Files.createDirectories(documents());
    }

    /// Held by the launcher as long as it lives; the operating system lets go of it when that is
    /// killed. Empty when another launcher has it.
    Optional<FileLock> lock() throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(
                        root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return Optional.ofNullable(lock);
    }

    /// Deletes the whole folder, as far as that goes.
    void forget() {
        try {
            delete(root);
        } catch (IOException e) {
            System.err.println(root + " could not be deleted: " + e.getMessage());
        }
    }

    /// Deletes what earlier runs left, but nothing that is not theirs.
    void empty() throws IOException {
        for (String name :
                new String[] {
                    "postgres", "keycloak", "documents", "demo", "logs", "secrets.properties"
                }) {
            delete(root.resolve(name));
        }
    }

    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
