package com.billwright.api.uploads;

import com.billwright.api.documents.UnfinishedFiles;
import com.billwright.api.problems.Problem;
import com.billwright.extraction.text.FileKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/// Takes a further piece of an upload; the last one finishes it. A piece of no bytes at the end
/// finishes it too, where that did not happen before.
@ApplicationScoped
class ReceivePiece {

    private final UnfinishedFiles files;
    private final UploadsDue due;
    private final FinishUpload finish;
    private final ForgetUploads forget;

    ReceivePiece(UnfinishedFiles files, UploadsDue due, FinishUpload finish, ForgetUploads forget) {
        this.files = files;
        this.due = due;
        this.finish = finish;
        this.forget = forget;
    }

    /// @throws com.billwright.api.problems.ProblemException when the offset is another than how much
    ///     arrived, or the upload turns out to be nothing that is taken
    void receive(Upload upload, long offset, InputStream piece) throws IOException {
        if (upload.finishedAt != null) {
            return;
        }
        due.postpone(upload.id);
        long before = files.size(upload.key());
        if (offset != before) {
            throw wrongOffset(before);
        }
        long arrived = offset;
        if (offset < upload.size) {
            arrived = files.append(upload.key(), offset, piece, upload.size - offset);
            if (offset < FileKind.HEAD) {
                checkKind(upload, arrived);
            }
        }
        if (arrived == upload.size) {
            if (hasMore(piece)) {
                throw Problem.of(
                                400,
                                "too-many-bytes",
                                "More bytes came than were announced",
                                "Announce the file anew, with its size.")
                        .exception();
            }
            finish.finish(upload);
        }
    }

    /// What will not be taken once it is whole need not come whole.
    private void checkKind(Upload upload, long arrived) throws IOException {
        if (arrived < FileKind.HEAD && arrived < upload.size) {
            return;
        }
        byte[] head;
        try (InputStream bytes = Files.newInputStream(files.file(upload.key()))) {
            head = bytes.readNBytes(FileKind.HEAD);
        } catch (NoSuchFileException givenUpMeanwhile) {
            throw Problem.notFound().exception();
        }
        if (OpenZip.startsAsZip(head)) {
            return;
        }
        if (FileKind.of(head).isEmpty()) {
            forget.forget(upload.tenantId, upload.id);
            throw Refusals.unknownType();
        }
        if (upload.size > ReceiveUpload.LARGEST) {
            forget.forget(upload.tenantId, upload.id);
            throw Refusals.tooLarge("At most 50 MB.");
        }
    }

    private static boolean hasMore(InputStream piece) {
        try {
            return piece.read() >= 0;
        } catch (IOException brokenOff) {
            return false;
        }
    }

    private static RuntimeException wrongOffset(long arrived) {
        return Problem.of(
                        409,
                        "wrong-offset",
                        "The piece does not begin where the last one ended",
                        "Go on from `offset`.")
                .with("offset", arrived)
                .exception();
    }
}
