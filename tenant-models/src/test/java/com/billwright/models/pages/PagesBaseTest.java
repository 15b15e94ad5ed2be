package com.billwright.models.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.extraction.pages.DocumentType;
import com.billwright.extraction.pages.PageFeatures;
import com.billwright.extraction.text.TextReader;
import com.billwright.models.gates.Tested;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesBaseTest {

    private static List<Practice.Mail> unseen = List.of();

    /// Vendors of another seed than the base was trained with.
    @BeforeAll
    static void make_up_mail_that_the_base_has_not_seen() {
        try (var reader = new TextReader()) {
            var practice = new Practice(reader, 990_000_000);
            unseen = IntStream.range(0, 5).mapToObj(practice::group).toList();
        }
    }

    @Test
    void it_tells_the_types_of_papers_of_vendors_that_it_has_not_seen() {
        var scorer = PagesBase.shipped().scorer(PageQuestion.TYPE);
        var papers = unseen.stream().flatMap(m -> m.papers().stream()).toList();
        long right =
                papers.stream()
                        .filter(p -> {
                            var features = PageFeatures.type(p.text()).features();
                            int best = PagesGate.best(scorer.probabilities(features));
                            return DocumentType.values()[best] == p.type();
                        })
                        .count();
        assertThat(right / (double) papers.size()).isGreaterThan(0.93);
    }

    @Test
    void it_splits_where_bills_start_and_hardly_ever_where_none_does() {
        var scorer = PagesBase.shipped().scorer(PageQuestion.START);
        var documents = unseen.stream().flatMap(m -> m.documents().stream()).toList();
        int right = 0;
        int wrong = 0;
        for (var document : documents) {
            var sure = new TreeSet<>(List.of(1));
            for (var page : PageFeatures.starts(document.text())) {
                if (scorer.probabilities(page.features())[1] >= 0.9) {
                    sure.add(page.page());
                }
            }
            right += sure.equals(document.starts()) ? 1 : 0;
            wrong += document.starts().containsAll(sure) ? 0 : 1;
        }
        assertThat(right / (double) documents.size()).isGreaterThan(0.8);
        assertThat(wrong / (double) documents.size()).isLessThan(0.05);
    }

    @Test
    void a_delta_learns_what_a_tenant_calls_its_papers() {
        var base = PagesBase.shipped();
        var labels =
                unseen.getFirst().papers().stream()
                        .filter(p -> p.type() == DocumentType.INVOICE)
                        .map(p ->
                                new Practice.Typed(p.text(), DocumentType.OTHER, p.layout())
                                        .label(p.layout() + p.text().hashCode()))
                        .filter(label -> !callsOther(base, label))
                        .toList();
        assertThat(labels).hasSizeGreaterThan(10);
        var delta = PagesTrainer.train(base, PageQuestion.TYPE, labels, 5);
        var verdict =
                PagesGate.judge(
                        base.scorer(PageQuestion.TYPE),
                        delta.scorer("document-type:v1"),
                        Tested.part(labels, labels.size(), label -> false).tested());
        assertThat(verdict.scores().challenger()).isGreaterThan(0.9);
        assertThat(verdict.scores().champion()).isLessThan(0.2);
        byte[] bytes = delta.toBytes();
        assertThat(PagesTrainer.train(base, PageQuestion.TYPE, labels, 5).toBytes())
                .isEqualTo(bytes);
        var features = labels.getFirst().examples().getFirst().features();
        assertThat(
                        PagesDelta.fromBytes(bytes, base, PageQuestion.TYPE)
                                .scorer("document-type:v1")
                                .probabilities(features))
                .isEqualTo(delta.scorer("document-type:v1").probabilities(features));
        assertThatThrownBy(() -> PagesDelta.fromBytes(bytes, base, PageQuestion.START))
                .hasMessageContaining("TYPE");
    }

    @Test
    void the_same_options_give_the_same_bytes(@TempDir Path folder) throws IOException {
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        TrainPages.run(new TrainPages.Options(10, 4, folder.resolve("one")), out);
        TrainPages.run(new TrainPages.Options(10, 4, folder.resolve("two")), out);
        assertThat(folder.resolve("one/pages.model"))
                .hasSameBinaryContentAs(folder.resolve("two/pages.model"));
        assertThat(folder.resolve("one/pages-model.md"))
                .content()
                .contains(
                        PagesBase.fromBytes(Files.readAllBytes(folder.resolve("one/pages.model")))
                                .id());
    }

    @Test
    void damaged_bytes_are_refused() {
        byte[] bytes = PagesBase.shipped().bytes();
        byte[] cutShort = Arrays.copyOf(bytes, bytes.length / 2);
        assertThatThrownBy(() -> PagesBase.fromBytes(cutShort))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PagesBase.fromBytes(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// What the base calls other already teaches nothing new.
    private static boolean callsOther(PagesBase base, PageLabel label) {
        int other = PageQuestion.TYPE.answers().indexOf(DocumentType.OTHER.machineName());
        var scorer = base.scorer(PageQuestion.TYPE);
        return label.examples().stream()
                .map(page -> scorer.probabilities(page.features()))
                .anyMatch(p -> Arrays.stream(p).allMatch(each -> each <= p[other]));
    }
}
