package com.billwright.models.labels;

import com.billwright.models.labels.Shares.Share;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/// How a bill is divided and its lines are booked, as JSON in its row.
public final class CodingJson {

    private static final String WHAT = "A bill's coding";

    private CodingJson() {}

    public static String write(Shares shares) {
        return RowJson.write(WHAT, shares.all());
    }

    public static String write(List<BookedTo> lines) {
        return RowJson.write(WHAT, lines);
    }

    public static Shares shares(String json) {
        return new Shares(RowJson.read(WHAT, json, new TypeReference<List<Share>>() {}));
    }

    public static List<BookedTo> lines(String json) {
        return RowJson.read(WHAT, json, new TypeReference<>() {});
    }
}
