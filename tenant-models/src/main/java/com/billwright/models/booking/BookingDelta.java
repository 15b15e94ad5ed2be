package com.billwright.models.booking;

import com.billwright.models.confidence.Confidences;
import com.billwright.models.linear.Packed;
import com.billwright.models.linear.RowTable;
import com.billwright.models.training.WrongModelException;
import java.io.DataInputStream;
import java.io.IOException;

/// A tenant's version: what it adds to the base's weights, and what its confidences are worth.
public record BookingDelta(
        BookingBase base, Target target, RowTable rows, Confidences confidences) {

    private static final String FORMAT = "billwright booking delta 1";

    public byte[] toBytes() {
        return Packed.write(out -> {
            out.writeUTF(FORMAT);
            out.writeUTF(target.name());
            out.writeUTF(base.id());
            confidences.write(out);
            Packed.writeBlock(out, rows.toBytes());
        });
    }

    /// @throws WrongModelException when it was trained on another base or for another target
    /// @throws IllegalArgumentException when the bytes are damaged
    public static BookingDelta fromBytes(byte[] bytes, BookingBase base, Target target) {
        return Packed.read(bytes, in -> read(in, base, target));
    }

    private static BookingDelta read(DataInputStream in, BookingBase base, Target target)
            throws IOException {
        if (!in.readUTF().equals(FORMAT)) {
            throw new IllegalArgumentException("Not a delta about booking");
        }
        String asked = in.readUTF();
        String stands = in.readUTF();
        if (!asked.equals(target.name()) || !stands.equals(base.id())) {
            throw new WrongModelException("Trained for %s on base %s".formatted(asked, stands));
        }
        Confidences confidences = Confidences.read(in);
        RowTable rows = RowTable.fromBytes(Packed.readBlock(in));
        if (rows.columns() != 1) {
            throw new IllegalArgumentException("One weight for each feature");
        }
        return new BookingDelta(base, target, rows, confidences);
    }

    /// What answers with it.
    ///
    /// @param version how proposals name it: `account:v3`
    public BookingModel model(String version) {
        float[] weights = base.weights(target);
        float[] added = new float[1];
        for (int id = 0; id < weights.length; id++) {
            added[0] = 0;
            rows.addRowTo(added, id, 1);
            weights[id] += added[0];
        }
        return new BookingModel(target, version, weights, confidences);
    }
}
