package com.billwright.api.comments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody said about a bill.
///
/// @param by the sign-in name
/// @param byName for screens
/// @param yours whether whoever asks wrote it
/// @param changedAt null while it stands as it was written
/// @param calls whom it calls: in the text they are `@` and their sign-in name
@Schema(name = "Comment")
record CommentView(
        UUID id,
        String text,
        String by,
        String byName,
        boolean yours,
        Instant at,
        @Nullable Instant changedAt,
        List<Called> calls) {

    /// @param readAt when they saw it; null until then
    record Called(String username, String name, @Nullable Instant readAt) {}

    static CommentView of(
            BillComment comment, List<Mention> calls, Map<String, String> names, String you) {
        return new CommentView(
                comment.id,
                comment.text,
                comment.writtenBy,
                names.getOrDefault(comment.writtenBy, comment.writtenBy),
                comment.writtenBy.equals(you),
                comment.writtenAt,
                comment.changedAt,
                calls.stream()
                        .filter(m -> m.commentId.equals(comment.id))
                        .map(m ->
                                new Called(
                                        m.username,
                                        names.getOrDefault(m.username, m.username),
                                        m.readAt))
                        .toList());
    }
}
