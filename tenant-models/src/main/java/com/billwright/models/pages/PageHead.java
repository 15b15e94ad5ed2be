package com.billwright.models.pages;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.models.linear.Packed;
import com.billwright.models.linear.RowTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// The base's weights for one question.
///
/// @param rows by feature, a column for each answer
/// @param bias one for each answer
/// @param temperature by how much the scores overstate what they know
record PageHead(RowTable rows, float[] bias, float temperature) {

    float[] scores(FeatureVector page) {
        float[] scores = bias.clone();
        rows.addTo(scores, page);
        return scores;
    }

    PageHead at(float newTemperature) {
        return new PageHead(rows, bias, newTemperature);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeFloat(temperature);
        for (float b : bias) {
            out.writeFloat(b);
        }
        Packed.writeBlock(out, rows.toBytes());
    }

    static PageHead readFrom(DataInputStream in, int answers) throws IOException {
        float temperature = in.readFloat();
        float[] bias = new float[answers];
        for (int i = 0; i < answers; i++) {
            bias[i] = in.readFloat();
        }
        RowTable rows = RowTable.fromBytes(Packed.readBlock(in));
        if (rows.columns() != answers || !(temperature > 0)) {
            throw new IllegalArgumentException("A column for each answer");
        }
        return new PageHead(rows, bias, temperature);
    }

    static double[] softmax(float[] scores, float temperature) {
        double top = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        double sum = 0;
        double[] p = new double[scores.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = StrictMath.exp((scores[i] - top) / temperature);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
