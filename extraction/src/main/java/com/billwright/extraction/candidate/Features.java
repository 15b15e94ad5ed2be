package com.billwright.extraction.candidate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The features of candidates, hashed into one space. Training and serving both call this class.
public final class Features {

    /// Ids are below `1 << BITS`.
    public static final int BITS = 18;

    /// Changes whenever the meaning of an id does: a model serves only on its own version.
    public static final int VERSION = 2;

    /// Ids from here on are conjunctions with the layout that the memory recognised: a tenant's delta
    /// learns them, a base has no use for them.
    public static final int LAYOUT_IDS = 3 << (BITS - 2);

    /// Evidence ids are below this; they are fixed, not hashed.
    public static final int EVIDENCE_IDS = 256;

    private Features() {}

    /// What is known of each candidate, in their order.
    ///
    /// @param candidates all that `CandidateFinders` found: ranks and sums are among them
    /// @param remembered the earlier bills that the memory recognised, most alike first
    public static List<CandidateFeatures> of(
            DocumentText text,
            List<Candidate> candidates,
            List<Field> fields,
            Locale locale,
            List<RememberedBill> remembered) {
        Map<Integer, PageView> views = Surroundings.views(text, candidates);
        List<Surroundings> surroundings = Surroundings.of(views, candidates);
        List<FeatureVector> shared =
                SharedFeatures.of(
                        views,
                        candidates,
                        surroundings,
                        locale,
                        remembered.isEmpty() ? "" : remembered.getFirst().layout());
        List<List<FeatureVector>> evidence =
                new Evidence(fields, remembered).of(candidates, surroundings);
        List<CandidateFeatures> features = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            features.add(new CandidateFeatures(shared.get(i), evidence.get(i)));
        }
        return features;
    }
}
