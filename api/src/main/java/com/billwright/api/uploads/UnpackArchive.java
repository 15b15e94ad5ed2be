package com.billwright.api.uploads;

import com.billwright.api.documents.FileName;
import com.billwright.api.identity.Caller;
import com.billwright.api.problems.ProblemException;
import com.billwright.api.uploads.OpenZip.Entry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes a document of each file of a ZIP. What cannot be one is written down with its reason, and the
/// others go on. Unpacking that broke off goes on behind the files that are written down.
@ApplicationScoped
class UnpackArchive {

    private final ReceiveUpload receive;
    private final RecordUpload record;
    private final Caller caller;

    UnpackArchive(ReceiveUpload receive, RecordUpload record, Caller caller) {
        this.receive = receive;
        this.record = record;
        this.caller = caller;
    }

    /// @param id of the archive: one that is there already is gone on with
    /// @param afterEach called when a file is done
    /// @throws ProblemException when the whole ZIP is not taken; then there is no archive
    void unpack(UUID id, String name, Path zip, Runnable afterEach) throws IOException {
        try (OpenZip open = OpenZip.open(zip)) {
            Archive archive = archive(id, name, Files.size(zip), open.files().size());
            Set<Integer> done = done(archive);
            List<Entry> files = open.files();
            for (int i = 0; i < files.size(); i++) {
                if (!done.contains(i)) {
                    take(open, files.get(i), new InArchive(archive, i, files.get(i).name()));
                    afterEach.run();
                }
            }
        }
    }

    private Archive archive(UUID id, String name, long size, int files) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Archive.<Archive>findByIdOptional(id)
                                .orElseGet(() -> {
                                    Archive archive = new Archive();
                                    archive.id = id;
                                    archive.name = FileName.clean(name, "archive.zip");
                                    archive.size = size;
                                    archive.files = files;
                                    archive.uploadedAt =
                                            Instant.now().truncatedTo(ChronoUnit.MICROS);
                                    archive.uploadedBy = caller.username();
                                    archive.persist();
                                    return archive;
                                }));
    }

    private static Set<Integer> done(Archive archive) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        archive.unpacked().stream()
                                .map(f -> f.position)
                                .collect(Collectors.toSet()));
    }

    private void take(OpenZip zip, Entry file, InArchive inArchive) throws IOException {
        if (!zip.canUnpack(file)) {
            refuse(inArchive, NotTaken.UNKNOWN_PACKING);
            return;
        }
        ReceiveUpload.Received received;
        try (InputStream bytes = zip.unpack(file)) {
            byte[] head = head(bytes);
            if (OpenZip.startsAsZip(head)) {
                refuse(inArchive, NotTaken.ARCHIVE_INSIDE);
                return;
            }
            received =
                    receive.receive(
                            new SequenceInputStream(new ByteArrayInputStream(head), bytes),
                            OptionalLong.of(file.size()));
        } catch (ProblemException refused) {
            refuse(inArchive, NotTaken.code(refused));
            return;
        }
        record.record(file.name(), received, inArchive);
    }

    private static byte[] head(InputStream bytes) {
        try {
            return bytes.readNBytes(OpenZip.SIGNATURE);
        } catch (IOException e) {
            throw Refusals.truncated();
        }
    }

    private static void refuse(InArchive inArchive, String code) {
        QuarkusTransaction.requiringNew().run(() -> inArchive.notTaken(code).persist());
    }
}
