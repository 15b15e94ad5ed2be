package com.billwright.extraction.pages;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.text.DocumentText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The features of pages, hashed into one space. Training and serving both call this class.
public final class PageFeatures {

    /// Ids are below `1 << BITS`.
    public static final int BITS = 16;

    /// Changes whenever the meaning of an id does: a model serves only on its own version.
    public static final int VERSION = 1;

    /// Ids from here on are words and layouts: a tenant's delta learns them, a base has no use for
    /// them.
    public static final int OWN_IDS = 1 << (BITS - 1);

    private PageFeatures() {}

    /// Of each page but the first: does a bill start here?
    public static List<PageSight> starts(DocumentText document) {
        List<PageFacts> pages = document.pages().stream().map(PageFacts::of).toList();
        List<PageSight> sights = new ArrayList<>();
        for (int i = 1; i < pages.size(); i++) {
            sights.add(StartSight.of(pages, i));
        }
        return sights;
    }

    /// Of the pages of one part: what type of document is it?
    public static PageSight type(DocumentText part) {
        return TypeSight.of(typePages(part).pages().stream().map(PageFacts::of).toList(), part);
    }

    /// The pages that say what the type is: the first three that are not blank, and the last.
    public static DocumentText typePages(DocumentText part) {
        var written = part.pages().stream().filter(p -> p.words().size() >= 4).toList();
        if (written.size() <= 4) {
            return new DocumentText(written);
        }
        var some = new ArrayList<>(written.subList(0, 3));
        some.add(written.getLast());
        return new DocumentText(some);
    }

    /// Those of the features that a base learns too.
    public static FeatureVector shared(FeatureVector features) {
        int n = 0;
        while (n < features.ids().length && features.ids()[n] < OWN_IDS) {
            n++;
        }
        return new FeatureVector(
                Arrays.copyOf(features.ids(), n), Arrays.copyOf(features.values(), n));
    }
}
