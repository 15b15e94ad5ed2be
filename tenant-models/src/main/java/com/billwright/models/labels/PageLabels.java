package com.billwright.models.labels;

import com.billwright.extraction.pages.PageFeatures;
import com.billwright.extraction.pages.PageSight;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.models.pages.PageExample;
import com.billwright.models.pages.PageLabel;
import com.billwright.models.pages.PageQuestion;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The entered tenant's labels about pages, as training reads them. Features are taken from the words
/// anew: the words are the truth.
@ApplicationScoped
public class PageLabels {

    static final String TYPE = "document-type";
    static final String SPLIT = "split";

    private static final int MOST = 2_000;

    private final Sql sql;

    PageLabels(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    private record Stored(String source, String answer, byte[] words) {}

    /// Whether there are any, of whatever kind.
    public boolean any() {
        return sql.first("select 1 from page_label limit 1", row -> row.getInt(1)).isPresent();
    }

    /// The newest ones about that question, at most 2,000, oldest of them first.
    public List<PageLabel> newest(PageQuestion question) {
        return sql
                .list(
                        """
                        select source, answer, words from page_label where kind = ?
                        order by confirmed_at desc, source desc limit ?
                        """,
                        row ->
                                new Stored(
                                        row.getString("source"),
                                        row.getString("answer"),
                                        row.getBytes("words")),
                        question == PageQuestion.TYPE ? TYPE : SPLIT,
                        MOST)
                .reversed()
                .stream()
                .map(stored -> label(question, stored))
                .toList();
    }

    private static PageLabel label(PageQuestion question, Stored stored) {
        DocumentText words = DocumentTextCodec.decode(stored.words());
        if (question == PageQuestion.TYPE) {
            var features = PageFeatures.type(words).features();
            return new PageLabel(
                    stored.source(), List.of(new PageExample(features, stored.answer())));
        }
        var sights = PageFeatures.starts(words);
        var starts =
                Arrays.stream(stored.answer().split(","))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
        var answers = answers(sights, starts);
        List<PageExample> examples = new ArrayList<>();
        for (int i = 0; i < sights.size(); i++) {
            examples.add(new PageExample(sights.get(i).features(), answers.get(i)));
        }
        return new PageLabel(stored.source(), examples);
    }

    /// For each page whether a bill starts there.
    static List<String> answers(List<PageSight> pages, Collection<Integer> starts) {
        return pages.stream()
                .map(p -> starts.contains(p.page()) ? PageQuestion.STARTS : PageQuestion.CONTINUES)
                .toList();
    }
}
