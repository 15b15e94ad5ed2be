package com.billwright.api.comments;

import com.billwright.api.audit.Audit;
import com.billwright.api.documents.Part;
import com.billwright.api.identity.Caller;
import com.billwright.api.live.LiveChange;
import com.billwright.api.live.TellLive;
import com.billwright.api.people.People;
import com.billwright.api.people.Person;
import com.billwright.api.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// People talk about a bill. What is taken back or changed stays in the audit.
@ApplicationScoped
@Transactional
public class Comments {

    private static final int LONGEST = 4000;

    private final Discussion discussion;
    private final People people;
    private final Audit audit;
    private final TellLive live;
    private final Caller caller;

    Comments(Discussion discussion, People people, Audit audit, TellLive live, Caller caller) {
        this.live = live;
        this.discussion = discussion;
        this.people = people;
        this.audit = audit;
        this.caller = caller;
    }

    /// How many there are on a bill.
    public long count(UUID partId) {
        return BillComment.count("partId", partId);
    }

    /// Moves what was said about a part that is no more to the one that has its pages.
    public void move(UUID from, UUID to) {
        BillComment.update("partId = ?1 where partId = ?2", to, from);
    }

    /// All on a bill, in their order.
    List<CommentView> on(UUID partId) {
        discussion.join(partId);
        List<BillComment> comments = BillComment.of(partId);
        Map<String, String> names = people.names();
        List<Mention> calls = Mention.in(comments.stream().map(c -> c.id).toList());
        return comments.stream()
                .map(c -> CommentView.of(c, calls, names, caller.username()))
                .toList();
    }

    /// Whom one on this bill can call.
    List<Person> callable(UUID partId) {
        return discussion.about(discussion.join(partId));
    }

    CommentView write(UUID partId, @Nullable String text) {
        Part part = discussion.join(partId);
        var comment = new BillComment();
        comment.id = UUID.randomUUID();
        comment.partId = part.id;
        comment.text = checked(text);
        comment.writtenBy = caller.username();
        comment.writtenAt = now();
        comment.persistAndFlush();
        audit.note(caller.username(), "commented", part.id, null, comment.text);
        return call(part, comment);
    }

    CommentView change(UUID partId, UUID id, @Nullable String text) {
        Part part = discussion.join(partId);
        BillComment comment = own(partId, id);
        String changed = checked(text);
        if (!changed.equals(comment.text)) {
            audit.note(caller.username(), "comment changed", part.id, comment.text, changed);
            comment.text = changed;
            comment.changedAt = now();
        }
        return call(part, comment);
    }

    void remove(UUID partId, UUID id) {
        Part part = discussion.join(partId);
        BillComment comment = own(partId, id);
        audit.note(caller.username(), "comment removed", part.id, comment.text, null);
        Mention.delete("commentId", id);
        comment.delete();
        tell(part);
    }

    /// Calls whom the text names; those who were called already are not called again.
    private CommentView call(Part part, BillComment comment) {
        tell(part);
        Set<String> known =
                discussion.about(part).stream().map(Person::username).collect(Collectors.toSet());
        Set<String> called = MentionsIn.text(comment.text, known);
        List<Mention> before = Mention.in(List.of(comment.id));
        before.stream().filter(m -> !called.contains(m.username)).forEach(Mention::delete);
        Set<String> already = before.stream().map(m -> m.username).collect(Collectors.toSet());
        called.stream()
                .filter(name -> !already.contains(name))
                .forEach(name -> {
                    var mention = new Mention();
                    mention.commentId = comment.id;
                    mention.username = name;
                    mention.at = now();
                    // Who calls themselves knows.
                    mention.readAt = name.equals(comment.writtenBy) ? mention.at : null;
                    mention.persist();
                });
        return CommentView.of(
                comment, Mention.in(List.of(comment.id)), people.names(), caller.username());
    }

    private void tell(Part part) {
        live.tell(new LiveChange("comment", part.id, part.documentId, null));
    }

    private BillComment own(UUID partId, UUID id) {
        BillComment comment =
                Optional.<BillComment>ofNullable(
                                BillComment.findById(id, LockModeType.PESSIMISTIC_WRITE))
                        .filter(c -> c.partId.equals(partId))
                        .orElseThrow(() -> Problem.notFound().exception());
        if (!comment.writtenBy.equals(caller.username())) {
            throw Problem.of(
                            403,
                            "not-yours",
                            "Only who wrote a comment changes it",
                            "You can answer it in a comment of your own.")
                    .exception();
        }
        return comment;
    }

    private static String checked(@Nullable String text) {
        String said = text == null ? "" : text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw Problem.of(
                            422,
                            "invalid",
                            "This comment cannot be kept",
                            said.isEmpty()
                                    ? "Write something."
                                    : "A comment has at most %d characters.".formatted(LONGEST))
                    .exception();
        }
        return said;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
