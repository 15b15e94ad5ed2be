package com.billwright.extraction.correct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TOTAL RM 65. 20        | RM 65. 20   | 65.20
                    Total 36 .96           | 36 .96      | 36.96
                    After Rounding 48, 95  | 48, 95      | 48.95
                    Change -0 .02          | -0 .02      | -0.02
                    CASH RM1,250. 00       | RM1,250. 00 | 1250.00
                    Net RH41.45            | RH41.45     | 41.45
                    CASH M100. 00          | M100. 00    | 100.00
                    Total: RM46 25         | RM46 25     | 46.25
                    Grand totalRM28 20     | RM28 20     | 28.20
                    Grand totalRM28.20     | RM28.20     | 28.20
                    Grand totalRM 1 5 40   | RM 1 5 40   | 15.40
                    Total 1O.50            | 1O.50       | 10.50
                    Total §.80             | §.80        | 5.80
                    Total RM l2.5O         | l2.5O       | 12.50
                    Total 1B.40            | 1B.40       | 18.40
                    """)
    void amounts_are_repaired_by_their_shape(String line, String stretch, String meant) {
        assertThat(RepairAmounts.in(line))
                .anySatisfy(repair -> {
                    assertThat(line.substring(repair.start(), repair.end())).isEqualTo(stretch);
                    assertThat(repair.meant()).isEqualTo(meant);
                    assertThat(repair.sure()).isLessThan(1);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total 65.20",
                "Qty 2 12.50",
                "NO. 3, 12 JALAN SS",
                "Tel 03- 5542",
                "SST 6. 10 %",
                "Form 46 25",
                "Item 12 25",
                "SO.SS",
                "10:12. 45.00"
            })
    void what_has_no_misread_amount_is_left_alone(String line) {
        assertThat(RepairAmounts.in(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Date: l2/03/2018 10:20   | l2/03/2018   | 12/03/2018
                    Date O1/O3/2O18          | O1/O3/2O18   | 01/03/2018
                    Date 2703/2018           | 2703/2018    | 27/03/2018
                    Date 27/032018           | 27/032018    | 27/03/2018
                    DD: 14°09/2017           | 14°09/2017   | 14/09/2017
                    DD: 30: 09/2017          | 30: 09/2017  | 30/09/2017
                    Date 03/01: 2018         | 03/01: 2018  | 03/01/2018
                    Date 12/0 1/2018 9:00    | 12/0 1/2018  | 12/01/2018
                    Date 1 2-03-2018         | 1 2-03-2018  | 12-03-2018
                    Date 1S.03.2018          | 1S.03.2018   | 15.03.2018
                    Date 12403/2018          | 12403/2018   | 12/03/2018
                    """)
    void dates_are_repaired_by_their_shape(String line, String stretch, String meant) {
        assertThat(RepairDates.in(line))
                .singleElement()
                .satisfies(repair -> {
                    assertThat(line.substring(repair.start(), repair.end())).isEqualTo(stretch);
                    assertThat(repair.meant()).isEqualTo(meant);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date 12/03/2018",
                "12-03-2018",
                "Invoice 1203/2018/7",
                "INV12/032018",
                "12345678"
            })
    void what_has_no_misread_date_is_left_alone(String line) {
        assertThat(RepairDates.in(line)).isEmpty();
    }
}
