package com.billwright.extraction.child;

import com.billwright.extraction.text.Attachment;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.QrCode;
import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.UnreadableReason;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What is in a frame: a byte for its kind, then its parts in order. A damaged one ends in any
/// runtime exception.
final class Payload {

    private static final int READ = 1;
    private static final int WARM_UP = 2;
    private static final int READY = 3;
    private static final int PAGE = 4;
    private static final int WORDS = 5;
    private static final int UNREADABLE = 6;
    private static final int FAILED = 7;
    private static final int DRAW = 8;
    private static final int DRAWN = 9;

    private Payload() {}

    static void write(Frame frame, DataOutputStream out) throws IOException {
        switch (frame) {
            case Frame.Read(var file, var images) -> {
                out.writeByte(READ);
                text(file.toString(), out);
                text(images.map(Path::toString).orElse(""), out);
            }
            case Frame.WarmUp() -> out.writeByte(WARM_UP);
            case Frame.Ready() -> out.writeByte(READY);
            case Frame.Page(int number) -> {
                out.writeByte(PAGE);
                out.writeInt(number);
            }
            case Frame.Answer(TextRead.Words words) -> {
                out.writeByte(WORDS);
                words(words, out);
            }
            case Frame.Answer(TextRead.Unreadable(var reason, var detail)) -> {
                out.writeByte(UNREADABLE);
                text(reason.name(), out);
                text(detail, out);
            }
            case Frame.Failed(var why) -> {
                out.writeByte(FAILED);
                text(why, out);
            }
            case Frame.Draw(var file, int page, double dpi, var images) -> {
                out.writeByte(DRAW);
                text(file.toString(), out);
                out.writeInt(page);
                out.writeDouble(dpi);
                text(images.toString(), out);
            }
            case Frame.Drawn(var image) -> {
                out.writeByte(DRAWN);
                images(image.stream().toList(), out);
            }
        }
    }

    static Frame read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case READ ->
                    new Frame.Read(
                            Path.of(text(in)),
                            Optional.of(text(in)).filter(f -> !f.isEmpty()).map(Path::of));
            case WARM_UP -> new Frame.WarmUp();
            case READY -> new Frame.Ready();
            case PAGE -> new Frame.Page(in.readInt());
            case WORDS -> new Frame.Answer(words(in));
            case UNREADABLE ->
                    new Frame.Answer(
                            new TextRead.Unreadable(UnreadableReason.valueOf(text(in)), text(in)));
            case FAILED -> new Frame.Failed(text(in));
            case DRAW ->
                    new Frame.Draw(
                            Path.of(text(in)), in.readInt(), in.readDouble(), Path.of(text(in)));
            case DRAWN -> new Frame.Drawn(images(in).stream().findFirst());
            default -> throw new IllegalArgumentException("Kind " + kind);
        };
    }

    private static void words(TextRead.Words words, DataOutputStream out) throws IOException {
        bytes(DocumentTextCodec.encode(words.text()), out);
        images(words.images(), out);
        out.writeInt(words.attachments().size());
        for (Attachment attachment : words.attachments()) {
            text(attachment.name(), out);
            bytes(attachment.bytes(), out);
        }
        out.writeInt(words.codes().size());
        for (QrCode code : words.codes()) {
            out.writeInt(code.page());
            Box box = code.box();
            for (double side : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
                out.writeDouble(side);
            }
            text(code.payload(), out);
        }
    }

    private static TextRead.Words words(DataInputStream in) throws IOException {
        return new TextRead.Words(
                DocumentTextCodec.decode(bytes(in)),
                images(in),
                list(in, i -> new Attachment(text(i), bytes(i))),
                list(in, i -> new QrCode(i.readInt(), box(i), text(i))));
    }

    private static void images(List<PageImage> images, DataOutputStream out) throws IOException {
        out.writeInt(images.size());
        for (PageImage image : images) {
            out.writeInt(image.page());
            text(image.file().toString(), out);
            text(image.mediaType(), out);
            out.writeInt(image.width());
            out.writeInt(image.height());
        }
    }

    private static List<PageImage> images(DataInputStream in) throws IOException {
        return list(
                in,
                i ->
                        new PageImage(
                                i.readInt(), Path.of(text(i)), text(i), i.readInt(), i.readInt()));
    }

    private interface Part<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static <T> List<T> list(DataInputStream in, Part<T> part) throws IOException {
        int count = in.readInt();
        Collection<T> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(part.from(in));
        }
        return List.copyOf(parts);
    }

    private static Box box(DataInputStream in) throws IOException {
        return new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IllegalArgumentException("A part of " + length + " bytes");
        }
        return in.readNBytes(length);
    }
}
