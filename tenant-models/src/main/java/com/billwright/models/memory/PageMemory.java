package com.billwright.models.memory;

import com.billwright.extraction.memory.LayoutSignature;
import com.billwright.extraction.pages.PageSight;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Pages about which a person of the entered tenant decided: one of the same layout with the same
/// signs gets the same answer at once, before any training.
@ApplicationScoped
public class PageMemory {

    /// Older ones than so many with the same signs are not asked.
    private static final int MOST = 300;

    /// Among pages that are alike to within this the newest counts.
    private static final double CLOSE = 0.1;

    private final Sql sql;
    private final CurrentTenant current;

    PageMemory(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
        this.current = current;
    }

    /// An earlier decision about a page that looks the same.
    ///
    /// @param similarity of the layouts, at least [PageSight#ALIKE], at most 1
    /// @param agreed how many of the pages that look the same got this answer
    public record Recalled(
            String answer, double similarity, Instant confirmedAt, int agreed, int asked) {}

    private record Kept(String answer, LayoutSignature signature, Instant at) {}

    private record Alike(Kept kept, double similarity) {}

    /// @param kind `document-type` or `split`
    public Optional<Recalled> recall(String kind, PageSight page) {
        List<Alike> alike =
                sql
                        .list(
                                """
                                select answer, signature, confirmed_at from remembered_page
                                where kind = ? and signs = ? order by confirmed_at desc, source, page limit ?
                                """,
                                row ->
                                        new Kept(
                                                row.getString("answer"),
                                                LayoutSignature.fromBytes(
                                                        row.getBytes("signature")),
                                                Sql.instant(row, "confirmed_at")),
                                kind,
                                page.signs(),
                                MOST)
                        .stream()
                        .map(k -> new Alike(k, k.signature().similarity(page.signature())))
                        .filter(a -> a.similarity() >= PageSight.ALIKE)
                        .toList();
        double best = alike.stream().mapToDouble(Alike::similarity).max().orElse(0);
        List<Alike> closest = alike.stream().filter(a -> a.similarity() >= best - CLOSE).toList();
        return closest.stream()
                .max(Comparator.comparing(a -> a.kept().at()))
                .map(newest ->
                        new Recalled(
                                newest.kept().answer(),
                                newest.similarity(),
                                newest.kept().at(),
                                (int)
                                        closest.stream()
                                                .filter(a ->
                                                        a.kept()
                                                                .answer()
                                                                .equals(newest.kept().answer()))
                                                .count(),
                                closest.size()));
    }

    /// Remembers pages of a label, whose row must be there.
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(
            String kind, UUID source, List<PageSight> pages, List<String> answers, Instant at) {
        for (int i = 0; i < pages.size(); i++) {
            sql.update(
                    """
                    insert into remembered_page
                      (kind, source, page, tenant_id, signs, signature, answer, confirmed_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    kind,
                    source,
                    pages.get(i).page(),
                    current.id(),
                    pages.get(i).signs(),
                    pages.get(i).signature().toBytes(),
                    answers.get(i),
                    at);
        }
    }
}
