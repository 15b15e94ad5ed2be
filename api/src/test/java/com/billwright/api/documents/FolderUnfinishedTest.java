package com.billwright.api.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.api.documents.UnfinishedFiles.Key;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderUnfinishedTest {

    @TempDir Path folder;

    private final Key key = new Key("acme", UUID.randomUUID());
    private FolderUnfinished one;
    private FolderUnfinished other;

    @BeforeEach
    void twoServers() {
        one = new FolderUnfinished(folder);
        other = new FolderUnfinished(folder);
    }

    @Test
    void what_one_server_received_another_goes_on_with() throws IOException {
        assertThat(other.size(key)).isZero();
        assertThat(one.append(key, 0, bytes("first "), 12)).isEqualTo(6);
        assertThat(other.size(key)).isEqualTo(6);
        assertThat(other.append(key, 6, bytes("second"), 6)).isEqualTo(12);
        assertThat(one.file(key)).hasContent("first second");
        one.remove(key);
        other.remove(key);
        assertThat(other.size(key)).isZero();
        assertThatThrownBy(() -> other.file(key)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_late_writer_of_the_same_bytes_does_no_harm() throws IOException {
        one.append(key, 0, bytes("first "), 12);
        other.append(key, 6, bytes("second"), 6);
        one.append(key, 6, bytes("sec"), 6);
        assertThat(other.file(key)).hasContent("first second");
    }

    @Test
    void a_stream_that_breaks_off_leaves_what_arrived() throws IOException {
        InputStream breaking =
                new java.io.SequenceInputStream(
                        bytes("arrived"),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("Connection reset");
                            }
                        });
        assertThat(one.append(key, 0, breaking, 100)).isEqualTo(7);
        assertThat(Files.readString(other.file(key))).isEqualTo("arrived");
    }

    @Test
    void no_more_is_written_than_may_come() throws IOException {
        assertThat(one.append(key, 0, bytes("123456789"), 4)).isEqualTo(4);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
