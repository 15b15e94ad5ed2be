package com.billwright.api.uploads;

import java.util.UUID;

/// A file of an archive on its way to being a document.
record InArchive(Archive archive, int position, String name) {

    ArchiveFile became(UUID documentId, boolean known) {
        ArchiveFile file = file();
        file.documentId = documentId;
        file.known = known;
        return file;
    }

    ArchiveFile notTaken(String code) {
        ArchiveFile file = file();
        file.notTaken = code;
        return file;
    }

    private ArchiveFile file() {
        ArchiveFile file = new ArchiveFile();
        file.archiveId = archive.id;
        file.position = position;
        file.name = name;
        return file;
    }
}
