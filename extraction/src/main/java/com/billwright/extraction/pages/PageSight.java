package com.billwright.extraction.pages;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.memory.LayoutSignature;
import java.util.List;

/// A page as the models and the memory see it when one question is asked about it.
///
/// @param page its number in the document
/// @param features hashed, see [PageFeatures]
/// @param signs the few signs that decide most, as one number: pages of one layout with other signs
///     are other pages
/// @param signature by what the layout is known again
/// @param because what speaks for the likely answer, for a person
public record PageSight(
        int page,
        FeatureVector features,
        int signs,
        LayoutSignature signature,
        List<String> because) {

    /// Below this a page is not like one that is remembered.
    public static final double ALIKE = 0.5;

    public PageSight {
        because = List.copyOf(because);
    }

    /// How alike the pages' layouts are: 0 to 1, and 0 when they differ in a decisive sign.
    public double similarity(int otherSigns, LayoutSignature other) {
        return signs == otherSigns ? signature.similarity(other) : 0;
    }
}
