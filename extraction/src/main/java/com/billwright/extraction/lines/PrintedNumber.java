package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.AmountReader;
import com.billwright.extraction.candidate.Line;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A word that is a number.
///
/// @param word index into the page's words
/// @param decimals whether it has decimals, as money does
record PrintedNumber(int word, Box box, BigDecimal value, boolean decimals) {

    private static final Pattern FORM =
            Pattern.compile("[-−–]?[$€£]?(\\d{1,3}([.,'’]\\d{3})*|\\d+)([.,]\\d+)?[€$£]?-?");

    static List<PrintedNumber> in(TextPage page, Line line, AmountReader reader) {
        List<PrintedNumber> numbers = new ArrayList<>();
        for (var cell : line.cells()) {
            for (int w : cell.words()) {
                Word word = page.words().get(w);
                if (FORM.matcher(word.text()).matches()) {
                    String digits = word.text().replaceAll("[^\\d.,'’]", "");
                    boolean minus = word.text().matches("[-−–].*|.*-");
                    boolean decimals = digits.matches(".*[.,]\\d{2,4}");
                    reader.number(digits)
                            .ifPresent(n ->
                                    numbers.add(
                                            new PrintedNumber(
                                                    w,
                                                    word.box(),
                                                    minus ? n.negate() : n,
                                                    decimals)));
                }
            }
        }
        return numbers;
    }
}
