package com.billwright.api.review;

import com.billwright.api.audit.Audit;
import com.billwright.api.comments.Comments;
import com.billwright.api.documents.Document;
import com.billwright.api.documents.PageRange;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.api.documents.SplitView;
import com.billwright.api.identity.Caller;
import com.billwright.api.problems.Problem;
import com.billwright.api.reading.ProposePart;
import com.billwright.models.labels.LearnPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person says on which pages of a document bills start. Parts whose pages stay the same stay as
/// they are; the others are proposed anew at once. What the person said is a label.
@ApplicationScoped
class ChangeSplit {

    private final PartText text;
    private final ProposePart propose;
    private final DropPart drop;
    private final LearnPages learn;
    private final Comments comments;
    private final Audit audit;
    private final Caller caller;

    ChangeSplit(
            PartText text,
            ProposePart propose,
            DropPart drop,
            LearnPages learn,
            Comments comments,
            Audit audit,
            Caller caller) {
        this.text = text;
        this.propose = propose;
        this.drop = drop;
        this.learn = learn;
        this.comments = comments;
        this.audit = audit;
        this.caller = caller;
    }

    /// What a person wants, as it came in.
    ///
    /// @param version the split's, as the person saw it
    /// @param starts pages from 1 on which bills start, ascending
    record SplitRequest(@Nullable Integer version, @Nullable List<@Nullable Integer> starts) {}

    /// @throws com.billwright.api.problems.ProblemException when it is not read, when somebody was
    ///     faster, when a confirmed bill would change its pages, or when these are no starts
    @Transactional
    SplitView change(UUID documentId, SplitRequest request) {
        Document document =
                Document.<Document>findByIdOptional(documentId, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> Problem.notFound().exception());
        List<Part> parts =
                Part.<Part>find("documentId = ?1 order by firstPage", documentId)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
        int pages = pages(document, parts);
        List<PageRange> ranges = PageRange.of(SplitStarts.checked(request.starts(), pages), pages);
        if (request.version() == null || request.version() != document.splitVersion) {
            throw Problem.of(
                            409,
                            "changed",
                            "Somebody was faster",
                            "The document is not split as you saw it; look at it again.")
                    .with("current", SplitView.of(document, parts))
                    .exception();
        }
        String before = starts(parts);
        List<Part> after = apply(document, parts, ranges);
        document.splitVersion++;
        document.splitBy = Document.PERSON;
        audit.changed(caller.username(), "split", document.id, before, starts(after));
        learn.learnSplit(
                document.id,
                text.of(document),
                new TreeSet<>(after.stream().map(p -> p.firstPage).toList()),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        return SplitView.of(document, after);
    }

    private static int pages(Document document, List<Part> parts) {
        boolean read =
                document.pages != null
                        && parts.stream()
                                .noneMatch(p ->
                                        p.state == PartState.RECEIVED
                                                || p.state == PartState.READING
                                                || p.state == PartState.UNREADABLE);
        if (!read || document.pages == null) {
            throw Problem.of(
                            409,
                            "not-read",
                            "This document is not read",
                            "Only a document that was read can be split.")
                    .exception();
        }
        return document.pages;
    }

    /// Gives each range a part: the one that has it already, else one that lost its own, else a new
    /// one.
    private List<Part> apply(Document document, List<Part> parts, List<PageRange> ranges) {
        Map<PageRange, Part> kept = new LinkedHashMap<>();
        List<Part> loose = new ArrayList<>();
        for (Part part : parts) {
            var range = new PageRange(part.firstPage, part.lastPage);
            if (ranges.contains(range)) {
                kept.put(range, part);
            } else {
                refuseConfirmed(part);
                loose.add(part);
            }
        }
        List<Part> after = new ArrayList<>();
        for (PageRange range : ranges) {
            Part part = kept.get(range);
            if (part == null) {
                part =
                        loose.isEmpty()
                                ? Part.of(document, PartState.RECEIVED)
                                : emptied(loose.removeFirst());
                part.firstPage = range.first();
                part.lastPage = range.last();
                part.become(PartState.TO_REVIEW);
                if (!part.isPersistent()) {
                    part.persist();
                }
                Part.flush();
                propose.again(part, text.of(part));
            }
            after.add(part);
        }
        for (Part part : loose) {
            comments.move(part.id, holding(part.firstPage, after).id);
            emptied(part).delete();
        }
        return after;
    }

    private static Part holding(int page, List<Part> parts) {
        return parts.stream()
                .filter(p -> p.firstPage <= page && page <= p.lastPage)
                .findFirst()
                .orElseThrow();
    }

    private static void refuseConfirmed(Part part) {
        if (part.state == PartState.CONFIRMED) {
            throw Problem.of(
                            409,
                            "confirmed",
                            "A confirmed bill keeps its pages",
                            "Pages %d to %d are a confirmed bill: reopen it first."
                                    .formatted(part.firstPage, part.lastPage))
                    .with("part", part.id)
                    .exception();
        }
    }

    private Part emptied(Part part) {
        drop.whatIsKnownOf(part);
        part.confirmedAt = null;
        part.confirmedBy = null;
        return part;
    }

    private static String starts(List<Part> parts) {
        return parts.stream().map(p -> p.firstPage).toList().toString();
    }
}
