package com.billwright.models.booking;

import com.billwright.models.confidence.Confidences;
import com.billwright.models.linear.Packed;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What all tenants share of the models about booking: how much each voice is worth. It holds no words
/// and no names. Immutable; its id is the SHA-256 of its bytes.
public final class BookingBase {

    private static final String FORMAT = "billwright booking base 1";

    private final String id;
    private final byte[] bytes;
    private final Map<Target, float[]> weights;

    private BookingBase(String id, byte[] bytes, Map<Target, float[]> weights) {
        this.id = id;
        this.bytes = bytes;
        this.weights = weights;
    }

    /// The one in this build.
    public static BookingBase shipped() {
        return Shipped.BASE;
    }

    /// @throws IllegalArgumentException when the bytes are damaged, of something else, or of another
    ///     feature version
    public static BookingBase fromBytes(byte[] bytes) {
        return new BookingBase(
                Packed.sha256(bytes), bytes.clone(), Packed.read(bytes, BookingBase::read));
    }

    static byte[] toBytes(Map<Target, float[]> weights) {
        return Packed.writeSmallest(out -> {
            out.writeUTF(FORMAT);
            out.writeInt(BookingQuestion.VERSION);
            for (Target target : Target.values()) {
                for (float weight : Objects.requireNonNull(weights.get(target))) {
                    out.writeFloat(weight);
                }
            }
        });
    }

    private static Map<Target, float[]> read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(FORMAT)) {
            throw new IllegalArgumentException("Not a base about booking");
        }
        int version = in.readInt();
        if (version != BookingQuestion.VERSION) {
            throw new IllegalArgumentException(
                    "This base is for booking features version %d, these are version %d"
                            .formatted(version, BookingQuestion.VERSION));
        }
        Map<Target, float[]> weights = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            float[] row = new float[BookingQuestion.FEATURES];
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readFloat();
            }
            weights.put(target, row);
        }
        if (in.read() >= 0) {
            throw new IllegalArgumentException("More weights than there are features");
        }
        return weights;
    }

    public String id() {
        return id;
    }

    public int featureVersion() {
        return BookingQuestion.VERSION;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    float[] weights(Target target) {
        return Objects.requireNonNull(weights.get(target)).clone();
    }

    /// What answers without anything of a tenant's own.
    public BookingModel model(Target target) {
        return new BookingModel(target, "base", weights(target), Confidences.UNPROVEN);
    }

    /// Loaded when first asked for.
    private static final class Shipped {
        static final BookingBase BASE = load();

        private static BookingBase load() {
            try (InputStream in = BookingBase.class.getResourceAsStream("booking.model")) {
                if (in == null) {
                    throw new IllegalStateException(
                            "No base about booking in this build: rebuild it with `base coding`");
                }
                return fromBytes(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("The base about booking cannot be read", e);
            }
        }
    }
}
