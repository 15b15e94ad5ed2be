package com.billwright.models.pages;

import com.billwright.extraction.pages.DocumentType;
import com.billwright.extraction.pages.PageFeatures;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// How a base does on papers that it has not seen.
final class Examination {

    private static final float[] TRIED = {0.6f, 0.8f, 1, 1.25f, 1.6f, 2, 2.5f, 3.2f};
    private static final double SURE = 0.9;

    private Examination() {}

    /// At which the probabilities tell most truly how often they are right.
    static float temperature(PageHead head, PageQuestion question, List<Practice.Mail> mail) {
        float best = 1;
        double least = Double.POSITIVE_INFINITY;
        var labels = TrainPages.labels(question, mail);
        for (float tried : TRIED) {
            double loss = 0;
            for (PageLabel label : labels) {
                for (PageExample example : label.examples()) {
                    double[] p = PageHead.softmax(head.scores(example.features()), tried);
                    double right = p[question.answers().indexOf(example.answer())];
                    loss -= StrictMath.log(Math.max(1e-4, right));
                }
            }
            if (loss < least) {
                least = loss;
                best = tried;
            }
        }
        return best;
    }

    static String report(PagesBase base, List<Practice.Mail> mail) {
        return types(base, mail) + "\n" + splits(base, mail);
    }

    private static String types(PagesBase base, List<Practice.Mail> mail) {
        PageScorer scorer = base.scorer(PageQuestion.TYPE);
        int n = DocumentType.values().length;
        int[][] said = new int[n][n];
        int right = 0;
        int all = 0;
        for (Practice.Mail m : mail) {
            for (Practice.Typed paper : m.papers()) {
                int answer =
                        PagesGate.best(
                                scorer.probabilities(PageFeatures.type(paper.text()).features()));
                said[paper.type().ordinal()][answer]++;
                right += paper.type().ordinal() == answer ? 1 : 0;
                all++;
            }
        }
        StringBuilder table = new StringBuilder("| is \\ said |");
        DocumentType.NAMES.forEach(name -> table.append(' ').append(name).append(" |"));
        table.append("\n|---|").append("---|".repeat(n)).append('\n');
        for (int i = 0; i < n; i++) {
            table.append("| ").append(DocumentType.NAMES.get(i)).append(" |");
            for (int j = 0; j < n; j++) {
                table.append(' ').append(said[i][j]).append(" |");
            }
            table.append('\n');
        }
        return table.append(
                        String.format(
                                Locale.ROOT,
                                "%nRight types: %.3f of %d papers%n",
                                right / (double) all,
                                all))
                .toString();
    }

    private static String splits(PagesBase base, List<Practice.Mail> mail) {
        PageScorer scorer = base.scorer(PageQuestion.START);
        int hit = 0;
        int said = 0;
        int real = 0;
        int sureHit = 0;
        int sureSaid = 0;
        int documents = 0;
        int right = 0;
        int rightAsApplied = 0;
        int wronglyApplied = 0;
        for (Practice.Mail m : mail) {
            for (Practice.Bound d : m.documents()) {
                var likely = new TreeSet<>(List.of(1));
                var sure = new TreeSet<>(List.of(1));
                for (var sight : PageFeatures.starts(d.text())) {
                    double p = scorer.probabilities(sight.features())[1];
                    if (p >= 0.5) {
                        likely.add(sight.page());
                    }
                    if (p >= SURE) {
                        sure.add(sight.page());
                    }
                }
                real += d.starts().size() - 1;
                said += likely.size() - 1;
                sureSaid += sure.size() - 1;
                hit += (int) likely.stream().filter(d.starts()::contains).count() - 1;
                sureHit += (int) sure.stream().filter(d.starts()::contains).count() - 1;
                documents++;
                right += likely.equals(d.starts()) ? 1 : 0;
                rightAsApplied += sure.equals(d.starts()) ? 1 : 0;
                wronglyApplied += d.starts().containsAll(sure) ? 0 : 1;
            }
        }
        return String.format(
                Locale.ROOT,
                """
                | starts of bills, pages 2 and later | precision | recall |
                |---|---|---|
                | likely (0.5) | %.3f | %.3f |
                | sure (%.1f: split without asking) | %.3f | %.3f |

                Of %d documents %.3f have exactly the right split at 0.5, %.3f at %.1f; %.3f are split where they should not be at %.1f.
                """,
                hit / (double) said,
                hit / (double) real,
                SURE,
                sureHit / (double) sureSaid,
                sureHit / (double) real,
                documents,
                right / (double) documents,
                rightAsApplied / (double) documents,
                SURE,
                wronglyApplied / (double) documents,
                SURE);
    }
}
