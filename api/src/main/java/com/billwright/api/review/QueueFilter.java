package com.billwright.api.review;

import com.billwright.api.documents.PartState;
import com.billwright.api.documents.States;
import com.billwright.api.problems.Problem;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which bills are listed, as an address says it; what is blank does not matter.
public class QueueFilter {

    @Parameter(description = "States, with commas between; all of them when blank")
    @QueryParam("state")
    @DefaultValue("")
    String state = "";

    @Parameter(description = "Beginnings of words of its pages, values or file name")
    @QueryParam("q")
    @DefaultValue("")
    String q = "";

    @Parameter(description = "A piece of the vendor's name")
    @QueryParam("vendor")
    @DefaultValue("")
    String vendor = "";

    @Parameter(description = "Dated on this day or later, as 2026-11-23")
    @QueryParam("from")
    @DefaultValue("")
    String from = "";

    @Parameter(description = "Dated on this day or earlier")
    @QueryParam("to")
    @DefaultValue("")
    String to = "";

    @Parameter(description = "Of this total or more")
    @QueryParam("least")
    @DefaultValue("")
    String least = "";

    @Parameter(description = "Of this total or less")
    @QueryParam("most")
    @DefaultValue("")
    String most = "";

    @Parameter(description = "invoice, credit_note, statement, receipt or other")
    @QueryParam("type")
    @DefaultValue("")
    String type = "";

    @Parameter(description = "Who works on it: me, others or nobody")
    @QueryParam("who")
    @DefaultValue("")
    String who = "";

    @Parameter(description = "Whether only those with fields that need a person")
    @QueryParam("doubts")
    @DefaultValue("false")
    boolean doubts;

    @Parameter(description = "Of what it is warned: duplicate, bank (changed bank details) or any")
    @QueryParam("warned")
    @DefaultValue("")
    String warned = "";

    @Parameter(description = "worth, newest, due, amount, vendor or confirmed")
    @QueryParam("order")
    @DefaultValue("worth")
    String order = "worth";

    /// What waits for a person, what is most worth their time first.
    static QueueFilter waiting() {
        QueueFilter filter = new QueueFilter();
        filter.state = PartState.TO_REVIEW + "," + PartState.REOPENED;
        return filter;
    }

    Set<PartState> states() {
        return States.of(state);
    }

    QueueOrder order() {
        return QueueOrder.of(order);
    }

    static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw invalid("That is no day", "Days are written as 2026-11-23");
        }
    }

    static @Nullable BigDecimal amount(String text) {
        try {
            return text.isBlank() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw invalid("That is no amount", "Amounts are written as 1234.50");
        }
    }

    static RuntimeException invalid(String title, String detail) {
        return Problem.of(422, "invalid", title, detail).exception();
    }
}
