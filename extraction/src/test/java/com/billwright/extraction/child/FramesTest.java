package com.billwright.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.extraction.text.Attachment;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.QrCode;
import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.UnreadableReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {

    @Test
    void each_frame_arrives_as_it_was_sent() throws IOException {
        for (Frame frame :
                List.of(
                        new Frame.Read(Path.of("/a/ü b.pdf"), Optional.of(Path.of("/images"))),
                        new Frame.Read(Path.of("/a.pdf"), Optional.empty()),
                        new Frame.WarmUp(),
                        new Frame.Ready(),
                        new Frame.Page(12),
                        new Frame.Failed("gone"),
                        new Frame.Draw(Path.of("/a.pdf"), 3, 300, Path.of("/images")),
                        new Frame.Drawn(Optional.empty()),
                        new Frame.Drawn(
                                Optional.of(
                                        new PageImage(3, Path.of("/i/3.png"), "image/png", 2, 3))),
                        new Frame.Answer(
                                new TextRead.Unreadable(UnreadableReason.DAMAGED, "page 2")))) {
            assertThat(received(sent(frame))).isEqualTo(frame);
        }
    }

    @Test
    void words_arrive_with_all_that_goes_with_them() throws IOException {
        var words =
                new TextRead.Words(
                        new DocumentText(List.of()),
                        List.of(new PageImage(1, Path.of("/i/1.png"), "image/png", 800, 1100)),
                        List.of(new Attachment("factur-x.xml", new byte[] {60, 0, -1})),
                        List.of(new QrCode(1, new Box(0, 0.25, 0.5, 1), "BCD\n002\nü")));
        var read = (TextRead.Words) ((Frame.Answer) received(sent(new Frame.Answer(words)))).read();
        assertThat(read.text().pages()).isEmpty();
        assertThat(read.images()).isEqualTo(words.images());
        assertThat(read.codes()).isEqualTo(words.codes());
        assertThat(read.attachments().getFirst().name()).isEqualTo("factur-x.xml");
        assertThat(read.attachments().getFirst().bytes()).containsExactly(60, 0, -1);
    }

    @Test
    void other_first_bytes_are_refused() {
        assertCorrupt("Error in pixRead".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, Frames.LONGEST + 1, Integer.MAX_VALUE})
    void an_impossible_length_is_refused_before_anything_is_allocated(int length)
            throws IOException {
        byte[] bytes = sent(new Frame.Ready());
        ByteBuffer.wrap(bytes).putInt(4, length);
        assertCorrupt(bytes);
    }

    @Test
    void an_end_in_the_middle_is_an_end() throws IOException {
        byte[] bytes = sent(new Frame.Failed("gone"));
        assertThatThrownBy(() -> received(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void any_damaged_byte_of_the_content_is_an_answer_or_corrupt_but_never_another_fault()
            throws IOException {
        byte[] bytes =
                sent(
                        new Frame.Answer(
                                new TextRead.Words(
                                        new DocumentText(List.of()),
                                        List.of(),
                                        List.of(new Attachment("a", new byte[2])),
                                        List.of())));
        for (int i = 8; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= (byte) 0xFF;
            try {
                assertThat(received(damaged)).isNotNull();
            } catch (Frames.Corrupt e) {
                assertThat(e).hasMessageContaining("Not a frame");
            }
        }
    }

    private static void assertCorrupt(byte[] bytes) {
        assertThatThrownBy(() -> received(bytes)).isInstanceOf(Frames.Corrupt.class);
    }

    private static byte[] sent(Frame frame) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Frames(InputStream.nullInputStream(), out).send(frame);
        return out.toByteArray();
    }

    private static Frame received(byte[] bytes) throws IOException {
        return new Frames(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream())
                .receive();
    }
}
