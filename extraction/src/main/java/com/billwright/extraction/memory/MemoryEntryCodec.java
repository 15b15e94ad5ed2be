package com.billwright.extraction.memory;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.lines.LearntTable;
import com.billwright.extraction.text.Box;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bytes of a memory entry.
final class MemoryEntryCodec {

    private static final int VERSION = 3;
    private static final int WITHOUT_TABLE = 2;
    private static final int WITHOUT_HEAD = 1;
    private static final int MOST = 1 << 20;

    private MemoryEntryCodec() {}

    static byte[] encode(MemoryEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(entry.key());
            out.writeUTF(entry.bill().layout());
            ints(out, entry.signature().words());
            ints(out, entry.signature().placed());
            ints(out, entry.head().threes());
            out.writeShort(entry.bill().answers().size());
            for (RememberedAnswer answer : entry.bill().answers()) {
                answer(out, answer);
            }
            LearntTableCodec.write(out, entry.bill().table());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static MemoryEntry decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readUnsignedByte();
            if (version < WITHOUT_HEAD || version > VERSION) {
                throw new IllegalArgumentException(
                        "Not a memory entry of version " + VERSION + ": " + version);
            }
            String key = in.readUTF();
            String layout = in.readUTF();
            LayoutSignature signature = new LayoutSignature(ints(in), ints(in));
            HeadSignature head = new HeadSignature(version == WITHOUT_HEAD ? new int[0] : ints(in));
            int count = in.readUnsignedShort();
            List<RememberedAnswer> answers = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                answers.add(answer(in));
            }
            Optional<LearntTable> table =
                    version <= WITHOUT_TABLE ? Optional.empty() : LearntTableCodec.read(in);
            return new MemoryEntry(
                    key, signature, head, new RememberedBill(key, layout, 1, answers, table));
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a memory entry: it breaks off", e);
        }
    }

    private static void answer(DataOutputStream out, RememberedAnswer answer) throws IOException {
        out.writeUTF(answer.field());
        out.writeUTF(answer.type().name());
        out.writeUTF(answer.value());
        out.writeShort(answer.page());
        Box box = answer.box();
        out.writeBoolean(box != null);
        if (box != null) {
            out.writeFloat((float) box.x0());
            out.writeFloat((float) box.y0());
            out.writeFloat((float) box.x1());
            out.writeFloat((float) box.y1());
        }
        texts(out, answer.left());
        texts(out, answer.above());
        out.writeUTF(answer.shape());
        out.writeShort(answer.rank());
    }

    private static RememberedAnswer answer(DataInputStream in) throws IOException {
        return new RememberedAnswer(
                in.readUTF(),
                FieldType.valueOf(in.readUTF()),
                in.readUTF(),
                in.readUnsignedShort(),
                in.readBoolean()
                        ? new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat())
                        : null,
                texts(in),
                texts(in),
                in.readUTF(),
                in.readShort());
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeByte(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void ints(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IllegalArgumentException("Not a memory entry: " + length + " words");
        }
        int[] values = new int[length];
        for (int i = 0; i < length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }
}
