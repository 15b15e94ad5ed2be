package com.billwright.api.documents;

import com.billwright.extraction.text.Reading;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/// A page that was read: its words, and its image in the document store.
@Entity
@Table(name = "page")
public class Page extends PanacheEntityBase {

    @Id public UUID id;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    @Column(name = "document_id")
    public UUID documentId;

    /// From 1.
    public int number;

    /// As displayed, in points.
    public double width;

    public double height;

    @Enumerated(EnumType.STRING)
    public Reading reading;

    /// A one-page text in the bytes of `DocumentTextCodec`.
    public byte[] words;

    @Column(name = "image_key")
    public String imageKey;

    @Column(name = "image_type")
    public String imageType;

    @Column(name = "image_width")
    public int imageWidth;

    @Column(name = "image_height")
    public int imageHeight;

    public static Optional<Page> of(UUID documentId, int number) {
        return find("documentId = ?1 and number = ?2", documentId, number).firstResultOptional();
    }

    /// In order.
    public static List<Page> of(UUID documentId, int first, int last) {
        return list(
                "documentId = ?1 and number between ?2 and ?3 order by number",
                documentId,
                first,
                last);
    }
}
