package com.billwright.api.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// On which pages of a document bills start.
///
/// @param version say it when changing the split: a newer one means that somebody was faster
/// @param pages how many the document has; 0 until it was read
/// @param starts pages from 1 on which the parts begin, ascending
/// @param proposed further starts that the machine thinks likely, and those that it was sure of
/// @param by `machine` or `person`
@Schema(name = "Split")
public record SplitView(
        int version,
        int pages,
        List<Integer> starts,
        List<Start> proposed,
        String by,
        List<PartRange> parts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param because in words for a person
    public record Start(int page, double confidence, List<String> because) {}

    public record PartRange(UUID id, int firstPage, int lastPage, PartState state) {}

    /// @param parts the document's, in the order of their pages
    public static SplitView of(Document document, List<Part> parts) {
        return new SplitView(
                document.splitVersion,
                document.pages == null ? 0 : document.pages,
                parts.stream().map(p -> p.firstPage).toList(),
                read(document.splitProposed),
                document.splitBy,
                parts.stream()
                        .map(p -> new PartRange(p.id, p.firstPage, p.lastPage, p.state))
                        .toList());
    }

    /// As a document's row keeps it.
    public static String write(List<Start> starts) {
        try {
            return JSON.writeValueAsString(starts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A proposed split cannot be written", e);
        }
    }

    private static List<Start> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Start>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A proposed split cannot be read", e);
        }
    }
}
