package com.billwright.api.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.ChecksumInputStream;

/// A ZIP whose list of contents passed [CheckZip].
final class OpenZip implements AutoCloseable {

    /// How names are written that are not UTF-8, since DOS.
    private static final Charset OLD = Charset.forName("IBM437");

    /// How many of a file's first bytes [#startsAsZip] wants.
    static final int SIGNATURE = 4;

    private final ZipFile zip;
    private final List<Entry> files = new ArrayList<>();

    /// A file that could be a document.
    ///
    /// @param name with its folders
    record Entry(String name, ZipArchiveEntry entry) {

        long size() {
            return entry.getSize();
        }
    }

    private OpenZip(ZipFile zip) {
        this.zip = zip;
    }

    /// Whether a file that starts with these bytes is a ZIP, or something that is packed as one.
    static boolean startsAsZip(byte[] head) {
        return head.length >= SIGNATURE
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    /// @throws com.billwright.api.problems.ProblemException saying why it is not taken
    static OpenZip open(Path file) throws IOException {
        ZipFile zip;
        CheckZip.checkDirectory(ZipDirectory.size(file));
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException e) {
            throw Refusals.archive("damaged-archive", "It is damaged. Pack and send it again.");
        }
        OpenZip open = new OpenZip(zip);
        try {
            var entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                open.files.add(new Entry(name(entry), entry));
            }
            open.files.removeAll(CheckZip.check(open.files, Files.size(file)));
            return open;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    List<Entry> files() {
        return List.copyOf(files);
    }

    boolean canUnpack(Entry file) {
        return zip.canReadEntryData(file.entry());
    }

    /// Its bytes, at most one more than it says that it has. Reading them fails when they are not
    /// those that were packed.
    ///
    /// @throws com.billwright.api.problems.ProblemException when they are not where the ZIP says
    InputStream unpack(Entry file) {
        ZipArchiveEntry entry = file.entry();
        try {
            InputStream bounded =
                    BoundedInputStream.builder()
                            .setInputStream(zip.getInputStream(entry))
                            .setMaxCount(entry.getSize() + 1)
                            .get();
            return ChecksumInputStream.builder()
                    .setInputStream(bounded)
                    .setChecksum(new CRC32())
                    .setExpectedChecksumValue(entry.getCrc())
                    .setCountThreshold(entry.getSize())
                    .get();
        } catch (IOException e) {
            throw Refusals.truncated();
        }
    }

    /// macOS writes UTF-8 without saying so.
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, OLD);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
