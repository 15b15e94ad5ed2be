package com.billwright.models.base;

import com.billwright.extraction.candidate.Features;
import com.billwright.models.linear.Packed;
import com.billwright.models.linear.RowTable;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What a base model's file holds.
///
/// @param columns names of the weights' columns: the standard fields, then `*any`
/// @param rows weights by feature id
/// @param bias one for each column
/// @param evidence weights by evidence id, in one column that all fields share
/// @param temperatures for each column by how much its scores overstate what they know, as observed
///     on layouts that training did not see
record BaseModelFile(
        int featureVersion,
        List<String> columns,
        RowTable rows,
        float[] bias,
        RowTable evidence,
        float[] temperatures) {

    private static final String FORMAT = "billwright base model 2";

    BaseModelFile {
        columns = List.copyOf(columns);
        if (!columns.contains(BaseModel.ANY_FIELD)) {
            throw new IllegalArgumentException("A base model says what any field is");
        }
    }

    BaseModelFile with(float[] newTemperatures) {
        return new BaseModelFile(featureVersion, columns, rows, bias, evidence, newTemperatures);
    }

    byte[] toBytes() {
        return Packed.writeSmallest(out -> {
            out.writeUTF(FORMAT);
            out.writeInt(featureVersion);
            out.writeInt(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                out.writeUTF(columns.get(i));
                out.writeFloat(bias[i]);
                out.writeFloat(temperatures[i]);
            }
            Packed.writeBlock(out, rows.toBytes());
            Packed.writeBlock(out, evidence.toBytes());
        });
    }

    static BaseModelFile fromBytes(byte[] bytes) {
        return Packed.read(bytes, BaseModelFile::read);
    }

    private static BaseModelFile read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(FORMAT)) {
            throw new IllegalArgumentException("Not a base model");
        }
        int featureVersion = in.readInt();
        if (featureVersion != Features.VERSION) {
            throw new IllegalArgumentException(
                    "This base model is for features version %d, these are version %d"
                            .formatted(featureVersion, Features.VERSION));
        }
        int n = in.readInt();
        List<String> columns = new ArrayList<>();
        float[] bias = new float[n];
        float[] temperatures = new float[n];
        for (int i = 0; i < n; i++) {
            columns.add(in.readUTF());
            bias[i] = in.readFloat();
            temperatures[i] = in.readFloat();
        }
        RowTable rows = RowTable.fromBytes(Packed.readBlock(in));
        RowTable evidence = RowTable.fromBytes(Packed.readBlock(in));
        return new BaseModelFile(featureVersion, columns, rows, bias, evidence, temperatures);
    }
}
