package com.billwright.extraction.candidate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.Stated;
import java.util.ArrayList;
import java.util.List;

/// How a value that a document states for machines is printed for people.
public final class StatedForms {

    private StatedForms() {}

    /// The words of a text or an identifier in the forms that are met with. An address is stated
    /// with its country's code, which few bills print at all, and some before the postcode: `…,
    /// 80333, München, DE` is printed `… D-80333 München`.
    static List<List<String>> of(Stated.Value value) {
        List<String> words = ValueWords.of(value.value().normalised());
        List<List<String>> forms = new ArrayList<>();
        if (words.isEmpty()) {
            return forms;
        }
        forms.add(words);
        String[] elements = value.value().normalised().split(", ");
        boolean country = elements.length > 2 && elements[elements.length - 1].length() == 2;
        if (value.field().endsWith("_address") && country) {
            String code = words.getLast();
            forms.add(words.subList(0, words.size() - 1));
            String postcode = ValueWords.ofIdentifier(elements[elements.length - 3]);
            int at = words.lastIndexOf(postcode);
            if (at > 0) {
                for (String before : List.of(code, code.substring(0, 1))) {
                    List<String> form = new ArrayList<>(words.subList(0, words.size() - 1));
                    form.add(at, before);
                    forms.add(form);
                }
            }
        }
        return forms;
    }

    /// Whether a candidate says what is stated.
    ///
    /// @param field the tenant's, of the stated value's type
    public static boolean same(Field field, Candidate candidate, Stated.Value stated) {
        if (candidate.type() != field.type()) {
            return false;
        }
        return switch (field.type()) {
            // A credit note's amounts are printed with and without a minus.
            case AMOUNT ->
                    candidate.value() instanceof FieldValue.Amount(var printed)
                            && stated.value() instanceof FieldValue.Amount(var meant)
                            && printed.abs().compareTo(meant.abs()) == 0;
            case TEXT -> of(stated).contains(ValueWords.of(candidate.value().normalised()));
            case DATE, IDENTIFIER, CURRENCY, CHOICE ->
                    RightCandidates.equal(field.type(), candidate.value(), stated.value());
        };
    }
}
