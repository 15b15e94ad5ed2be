package com.billwright.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.extraction.text.SampleScan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OcrTest {

    private static final Duration PLENTY = Duration.ofSeconds(60);

    @Test
    void a_page_past_its_time_is_given_up_and_the_next_one_read() throws Exception {
        GreyImage page = SampleScan.grey();
        try (Ocr ocr = new Ocr(Optional.empty())) {
            assertThatThrownBy(() -> ocr.read(page, 200, Duration.ofMillis(1)))
                    .isInstanceOf(OcrTimeout.class);

            assertThat(ocr.read(page, 200, PLENTY)).isNotEmpty();
        }
    }

    @Test
    void pages_read_at_the_same_time_do_not_disturb_each_other()
            throws IOException, OcrTimeout, InterruptedException, ExecutionException {
        GreyImage page = SampleScan.grey();
        try (Ocr ocr = new Ocr(Optional.empty());
                ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<OcrWord> alone = ocr.read(page, 200, PLENTY);

            Future<List<OcrWord>> one = readers.submit(() -> ocr.read(page, 200, PLENTY));
            Future<List<OcrWord>> two = readers.submit(() -> ocr.read(page, 200, PLENTY));

            assertThat(one.get()).isEqualTo(alone);
            assertThat(two.get()).isEqualTo(alone);
        }
    }

    @Test
    void a_tessdata_folder_without_a_language_is_refused_at_once(@TempDir Path empty) {
        assertThatThrownBy(() -> new Ocr(Optional.of(empty)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(empty.toString());
    }

    @Test
    void a_level_page_is_left_as_it_is() throws IOException {
        assertThat(Skew.clockwiseDegrees(SampleScan.grey())).isZero();
    }
}
