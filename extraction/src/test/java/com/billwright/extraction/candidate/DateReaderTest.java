package com.billwright.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-23            | 2026-11-23
                    2026/11/23            | 2026-11-23
                    23.11.2026            | 2026-11-23
                    23.11.26              | 2026-11-23
                    5/3/2020              | 2020-03-05
                    25-12-2018 8:13:39    | 2018-12-25
                    11/23/2026            | 2026-11-23
                    23. November 2026     | 2026-11-23
                    3. März 2021          | 2021-03-03
                    5. Jänner 2021        | 2021-01-05
                    14. Dez. 2020         | 2020-12-14
                    March 16, 2019        | 2019-03-16
                    Sept 1st, 2019        | 2019-09-01
                    1st of May 2019       | 2019-05-01
                    10Jan2020             | 2020-01-10
                    10-Jan-20             | 2020-01-10
                    6 décembre 2023       | 2023-12-06
                    1er août 2023         | 2023-08-01
                    15 févr. 2022         | 2022-02-15
                    3 de octubre de 2021  | 2021-10-03
                    20260309              | 2026-03-09
                    20180428/191204       | 2018-04-28
                    25032018 13:11:54     | 2018-03-25
                    """)
    void dates_in_all_their_forms(String printed, String day) {
        assertThat(read(true, "Date: " + printed)).containsExactly(day);
    }

    @Test
    void the_order_of_day_and_month_is_the_locales() {
        assertThat(read(true, "04/05/2020")).containsExactly("2020-05-04");
        assertThat(read(false, "04/05/2020")).containsExactly("2020-04-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4/27/2020 - 5/3/2020          | 2020-04-27 | 2020-05-03
                    4/27/2020-5/3/2020            | 2020-04-27 | 2020-05-03
                    01.03. - 31.03.2024           | 2024-03-01 | 2024-03-31
                    01.03.-31.03.24               | 2024-03-01 | 2024-03-31
                    1 - 31 March 2024             | 2024-03-01 | 2024-03-31
                    28 February to 27 March 2024  | 2024-02-28 | 2024-03-27
                    March 1 - 31, 2024            | 2024-03-01 | 2024-03-31
                    Mar 1 - Apr 2, 2024           | 2024-03-01 | 2024-04-02
                    1 novembre 2023 au 30 novembre 2023 | 2023-11-01 | 2023-11-30
                    """)
    void a_range_is_two_dates(String printed, String from, String to) {
        assertThat(read(false, printed)).contains(from, to).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31.02.2024
                    Tel. 04.17.26.91.52
                    1.234.567,89
                    45/13/2020
                    12 Stück 2024
                    BLZ 700 901 00
                    """)
    void what_is_no_date(String printed) {
        assertThat(read(true, printed)).isEmpty();
    }

    @Test
    void a_page_that_shows_its_order_overrules_the_locale() {
        var text =
                PageOfWords.aPage()
                        .at(60, 50, "Due 25/12/2018")
                        .at(60, 70, "Date 04/05/2018")
                        .text();
        assertThat(CandidateFinders.find(text, Locale.US, List.of()))
                .extracting(c -> c.value().normalised())
                .contains("2018-12-25", "2018-05-04")
                .doesNotContain("2018-04-05");
    }

    private static List<String> read(boolean dayFirst, String text) {
        return new DateReader(dayFirst)
                .read(text).stream().map(d -> d.date().toString()).distinct().toList();
    }
}
