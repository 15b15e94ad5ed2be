package com.billwright.models.labels;

import com.billwright.extraction.pages.DocumentType;
import com.billwright.extraction.pages.PageFeatures;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.models.memory.PageMemory;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.LabelsChanged;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes what a person says about types and splits labels, and remembers how the pages look, in the
/// caller's transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LearnPages {

    private final Sql sql;
    private final CurrentTenant current;
    private final LabelsChanged changed;
    private final PageMemory memory;

    LearnPages(
            AgroalDataSource database,
            CurrentTenant current,
            LabelsChanged changed,
            PageMemory memory) {
        this.sql = new Sql(database);
        this.current = current;
        this.changed = changed;
        this.memory = memory;
    }

    /// A part is of this type; what was learnt of it before is replaced.
    ///
    /// @param part its pages
    public void learnType(UUID partId, DocumentText part, DocumentType type, Instant at) {
        var sight = PageFeatures.type(part);
        var answer = type.machineName();
        replace(PageLabels.TYPE, partId, answer, PageFeatures.typePages(part), at);
        memory.remember(PageLabels.TYPE, partId, List.of(sight), List.of(answer), at);
        changed.mark();
    }

    /// Bills start on these pages of a document; what was learnt of it before is replaced.
    ///
    /// @param document all its pages
    public void learnSplit(
            UUID documentId, DocumentText document, SortedSet<Integer> starts, Instant at) {
        var sights = PageFeatures.starts(document);
        if (sights.isEmpty()) {
            return;
        }
        var answer = starts.stream().map(String::valueOf).collect(Collectors.joining(","));
        replace(PageLabels.SPLIT, documentId, answer, document, at);
        memory.remember(
                PageLabels.SPLIT, documentId, sights, PageLabels.answers(sights, starts), at);
        changed.mark();
    }

    /// The part was reopened.
    public void forgetType(UUID partId) {
        forget(PageLabels.TYPE, partId);
    }

    /// The document's split is no longer sure.
    public void forgetSplit(UUID documentId) {
        forget(PageLabels.SPLIT, documentId);
    }

    private void replace(String kind, UUID source, String answer, DocumentText words, Instant at) {
        changed.lock();
        delete(kind, source);
        sql.update(
                """
                insert into page_label (kind, source, tenant_id, confirmed_at, answer, words)
                values (?, ?, ?, ?, ?, ?)
                """,
                kind,
                source,
                current.id(),
                at,
                answer,
                DocumentTextCodec.encode(words));
    }

    private void forget(String kind, UUID source) {
        changed.lock();
        if (delete(kind, source) > 0) {
            changed.mark();
        }
    }

    private int delete(String kind, UUID source) {
        return sql.update("delete from page_label where kind = ? and source = ?", kind, source);
    }
}
