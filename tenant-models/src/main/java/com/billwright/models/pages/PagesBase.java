package com.billwright.models.pages;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.pages.PageFeatures;
import com.billwright.models.linear.Packed;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What all tenants share of the models about pages. Immutable; its id is the SHA-256 of its bytes.
public final class PagesBase {

    private static final String FORMAT = "billwright pages base 1";
    private static final String SHIPPED = "pages.model";

    private final String id;
    private final byte[] bytes;
    private final Map<PageQuestion, PageHead> heads;

    private PagesBase(String id, byte[] bytes, Map<PageQuestion, PageHead> heads) {
        this.id = id;
        this.bytes = bytes;
        this.heads = heads;
    }

    /// The one in this build.
    public static PagesBase shipped() {
        return Shipped.BASE;
    }

    /// @throws IllegalArgumentException when the bytes are damaged, of something else, or of another
    ///     feature version
    public static PagesBase fromBytes(byte[] bytes) {
        return new PagesBase(
                Packed.sha256(bytes), bytes.clone(), Packed.read(bytes, PagesBase::read));
    }

    static byte[] toBytes(Map<PageQuestion, PageHead> heads) {
        return Packed.writeSmallest(out -> {
            out.writeUTF(FORMAT);
            out.writeInt(PageFeatures.VERSION);
            for (PageQuestion question : PageQuestion.values()) {
                Objects.requireNonNull(heads.get(question)).writeTo(out);
            }
        });
    }

    private static Map<PageQuestion, PageHead> read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(FORMAT)) {
            throw new IllegalArgumentException("Not a base about pages");
        }
        int version = in.readInt();
        if (version != PageFeatures.VERSION) {
            throw new IllegalArgumentException(
                    "This base is for page features version %d, these are version %d"
                            .formatted(version, PageFeatures.VERSION));
        }
        Map<PageQuestion, PageHead> heads = new EnumMap<>(PageQuestion.class);
        for (PageQuestion question : PageQuestion.values()) {
            heads.put(question, PageHead.readFrom(in, question.answers().size()));
        }
        return heads;
    }

    public String id() {
        return id;
    }

    public int featureVersion() {
        return PageFeatures.VERSION;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    PageHead head(PageQuestion question) {
        return Objects.requireNonNull(heads.get(question));
    }

    /// What answers without anything of a tenant's own.
    public PageScorer scorer(PageQuestion question) {
        PageHead head = head(question);
        return new PageScorer() {
            @Override
            public String version() {
                return "base";
            }

            @Override
            public PageQuestion question() {
                return question;
            }

            @Override
            public double[] probabilities(FeatureVector page) {
                return PageHead.softmax(head.scores(page), head.temperature());
            }
        };
    }

    /// Loaded when first asked for.
    private static final class Shipped {
        static final PagesBase BASE = load();

        private static PagesBase load() {
            try (InputStream in = PagesBase.class.getResourceAsStream(SHIPPED)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "No base about pages in this build: rebuild it with the command `base`");
                }
                return fromBytes(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("The base about pages cannot be read", e);
            }
        }
    }
}
