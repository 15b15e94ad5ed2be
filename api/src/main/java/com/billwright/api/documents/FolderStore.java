package com.billwright.api.documents;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The document store in a folder, which several processes may share.
@ApplicationScoped
class FolderStore implements DocumentStore {

    private static final Logger LOG = Logger.getLogger(FolderStore.class);

    /// Longer than any upload takes.
    private static final Duration ABANDONED = Duration.ofHours(6);

    private final Path folder;
    private final Path incoming;

    FolderStore(@ConfigProperty(name = "billwright.documents") Path folder) {
        this.folder = folder.toAbsolutePath();
        this.incoming = this.folder.resolve("incoming");
    }

    void removeAbandoned(@Observes StartupEvent start) throws IOException {
        Files.createDirectories(incoming);
        Instant limit = Instant.now().minus(ABANDONED);
        try (var files = Files.list(incoming)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    remove(file);
                    LOG.infof("Removed what was abandoned: %s", file.getFileName());
                }
            }
        }
    }

    private static void remove(Path abandoned) throws IOException {
        try (var all = Files.walk(abandoned)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Override
    public Path incoming() throws IOException {
        Files.createDirectories(incoming);
        return Files.createTempFile(incoming, "upload-", ".tmp");
    }

    @Override
    public Path incomingFolder() throws IOException {
        Files.createDirectories(incoming);
        return Files.createTempDirectory(incoming, "pages-");
    }

    @Override
    public void keep(StoreKey key, Path file) throws IOException {
        Path target = folder.resolve(key.path());
        if (Files.exists(target)) {
            Files.deleteIfExists(file);
            return;
        }
        force(file, StandardOpenOption.WRITE);
        Path parent = Objects.requireNonNull(target.getParent(), "A key has folders");
        Files.createDirectories(parent);
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            Files.deleteIfExists(file);
        }
        force(parent, StandardOpenOption.READ);
    }

    /// Where the system cannot force a folder to disk, the file's own bytes are safe all the same.
    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        } catch (IOException e) {
            if (!Files.isDirectory(path)) {
                throw e;
            }
        }
    }

    @Override
    public Kept open(StoreKey key) throws IOException {
        Path file = folder.resolve(key.path());
        return new Kept(Files.newInputStream(file), Files.size(file));
    }

    @Override
    public LocalFile local(StoreKey key) throws IOException {
        Path file = folder.resolve(key.path());
        if (!Files.exists(file)) {
            throw new NoSuchFileException(key.path());
        }
        return new LocalFile() {
            @Override
            public Path path() {
                return file;
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void checkWritable() throws IOException {
        Files.delete(incoming());
    }
}
