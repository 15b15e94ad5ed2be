package com.billwright.api.review;

import com.billwright.api.documents.PartState;
import com.billwright.api.identity.Caller;
import com.billwright.api.problems.Problem;
import com.billwright.api.review.Drafts.Draft;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Keeps what a person made of a bill while they make it. Everybody has their own draft; one person on
/// two screens never writes over what the other screen kept and this one has not seen.
@ApplicationScoped
class KeepDraft {

    private static final int LONGEST = 256 << 10;
    private static final int LONGEST_EDITOR = 64;

    private final Drafts drafts;
    private final Caller caller;
    private final InstantSource clock;

    KeepDraft(Drafts drafts, Caller caller, InstantSource clock) {
        this.drafts = drafts;
        this.caller = caller;
        this.clock = clock;
    }

    /// What a screen keeps.
    ///
    /// @param version of the draft as last seen; 0 for none
    /// @param partVersion the bill's, as edited
    /// @param editor names the page that writes, so that a write sent again is known
    /// @param turn counts that page's writes
    /// @param content a JSON object of the screen's own
    @Schema(name = "DraftToKeep")
    record ToKeep(
            @Nullable Integer version,
            @Nullable Integer partVersion,
            @Nullable String editor,
            @Nullable Integer turn,
            @Schema(implementation = Object.class) @Nullable JsonNode content) {}

    private record Write(int version, int partVersion, String editor, int turn, String content) {

        static Write of(ToKeep in) {
            if (in.version == null
                    || in.version < 0
                    || in.partVersion == null
                    || in.turn == null
                    || in.editor == null
                    || in.editor.isEmpty()
                    || in.editor.length() > LONGEST_EDITOR
                    || in.content == null
                    || !in.content.isObject()) {
                throw Problem.of(
                                422,
                                "invalid",
                                "A draft needs version, partVersion, editor, turn and content",
                                null)
                        .exception();
            }
            String content = in.content.toString();
            if (content.length() > LONGEST) {
                throw Problem.of(413, "too-large", "A draft has at most 256 kB", null).exception();
            }
            return new Write(in.version, in.partVersion, in.editor, in.turn, content);
        }
    }

    record Saved(int version, Instant savedAt) {}

    /// @param name whose it is
    @Schema(name = "Draft")
    record View(
            int version,
            int partVersion,
            String name,
            Instant savedAt,
            String editor,
            int turn,
            @JsonRawValue @Schema(implementation = Object.class) String content) {}

    /// @param mine null when the caller has none
    /// @param others newest first
    record OfPart(@Nullable View mine, List<View> others) {}

    @Transactional
    OfPart of(UUID partId) {
        PartInReview.found(partId);
        List<Draft> all = drafts.of(partId);
        return new OfPart(
                all.stream().filter(this::isMine).findFirst().map(KeepDraft::view).orElse(null),
                all.stream().filter(d -> !isMine(d)).map(KeepDraft::view).toList());
    }

    /// @throws com.billwright.api.problems.ProblemException when the bill is not any more as it was
    ///     edited, or the caller kept another draft meanwhile: `draft` shows it
    @Transactional
    Saved keep(UUID partId, ToKeep input) {
        Write write = Write.of(input);
        PartInReview.seenAs(partId, write.partVersion, PartState.TO_REVIEW, PartState.REOPENED);
        Draft before = drafts.mine(partId).orElse(null);
        boolean samePage = before != null && before.editor().equals(write.editor);
        if (before != null && samePage && before.turn() >= write.turn) {
            return new Saved(before.version(), before.savedAt());
        }
        if (before != null && !samePage && before.version() != write.version) {
            throw Problem.of(
                            409,
                            "draft-changed-meanwhile",
                            "You edited this bill elsewhere, too",
                            null)
                    .with("draft", view(before))
                    .exception();
        }
        int version = Math.max(before == null ? 0 : before.version(), write.version) + 1;
        Instant now = clock.instant();
        drafts.put(
                new Draft(
                        partId,
                        caller.username(),
                        caller.name(),
                        write.partVersion,
                        version,
                        write.editor,
                        write.turn,
                        write.content,
                        now));
        return new Saved(version, now);
    }

    @Transactional
    void drop(UUID partId) {
        PartInReview.found(partId);
        drafts.drop(partId, clock.instant());
    }

    private boolean isMine(Draft draft) {
        return draft.who().equals(caller.username());
    }

    private static View view(Draft draft) {
        return new View(
                draft.version(),
                draft.partVersion(),
                draft.name(),
                draft.savedAt(),
                draft.editor(),
                draft.turn(),
                draft.content());
    }
}
