package com.billwright.models.pages;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.pages.PageFeatures;
import com.billwright.models.linear.Packed;
import com.billwright.models.linear.Resident;
import com.billwright.models.linear.RowTable;
import com.billwright.models.training.WrongModelException;
import java.io.DataInputStream;
import java.io.IOException;

/// A tenant's version for one question: a small delta that is added to the base's scores.
public final class PagesDelta {

    /// Id of the row that always counts.
    static final int BIAS = 1 << PageFeatures.BITS;

    private static final String FORMAT = "billwright pages delta 1";

    private final PagesBase base;
    private final PageQuestion question;
    private final Origin origin;
    private final RowTable rows;

    /// What a version came from.
    ///
    /// @param labels how many labels taught it
    /// @param labelHash `PageLabel.hash` of them
    public record Origin(
            String base, int featureVersion, int labels, String labelHash, long seed) {}

    PagesDelta(PagesBase base, PageQuestion question, Origin origin, RowTable rows) {
        this.base = base;
        this.question = question;
        this.origin = origin;
        this.rows = rows;
    }

    public Origin origin() {
        return origin;
    }

    public byte[] toBytes() {
        return Packed.write(out -> {
            out.writeUTF(FORMAT);
            out.writeUTF(question.name());
            out.writeUTF(origin.base());
            out.writeInt(origin.featureVersion());
            out.writeInt(origin.labels());
            out.writeUTF(origin.labelHash());
            out.writeLong(origin.seed());
            Packed.writeBlock(out, rows.toBytes());
        });
    }

    /// @throws WrongModelException when it was trained on another base or feature version, or for
    ///     another question
    /// @throws IllegalArgumentException when the bytes are damaged
    public static PagesDelta fromBytes(byte[] bytes, PagesBase base, PageQuestion question) {
        return Packed.read(bytes, in -> read(in, base, question));
    }

    private static PagesDelta read(DataInputStream in, PagesBase base, PageQuestion question)
            throws IOException {
        if (!in.readUTF().equals(FORMAT)) {
            throw new IllegalArgumentException("Not a delta about pages");
        }
        String asked = in.readUTF();
        Origin origin =
                new Origin(in.readUTF(), in.readInt(), in.readInt(), in.readUTF(), in.readLong());
        if (!asked.equals(question.name())
                || !origin.base().equals(base.id())
                || origin.featureVersion() != PageFeatures.VERSION) {
            throw new WrongModelException(
                    "Trained for %s on base %s and features version %d"
                            .formatted(asked, origin.base(), origin.featureVersion()));
        }
        RowTable rows = RowTable.fromBytes(Packed.readBlock(in));
        if (rows.columns() != question.answers().size()) {
            throw new IllegalArgumentException("A column for each answer");
        }
        return new PagesDelta(base, question, origin, rows);
    }

    /// What answers with this model.
    ///
    /// @param version how proposals name it: `split:v3`
    public PageScorer scorer(String version) {
        return new Scorer(version, question, base.head(question), rows);
    }

    private record Scorer(String version, PageQuestion question, PageHead head, RowTable rows)
            implements PageScorer, Resident {

        @Override
        public double[] probabilities(FeatureVector page) {
            float[] scores = head.scores(page);
            rows.addTo(scores, page);
            rows.addRowTo(scores, BIAS, 1);
            return PageHead.softmax(scores, head.temperature());
        }

        @Override
        public long residentBytes() {
            return 100 + rows.residentBytes();
        }
    }
}
