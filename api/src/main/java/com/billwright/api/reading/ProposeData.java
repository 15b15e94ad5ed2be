package com.billwright.api.reading;

import com.billwright.extraction.InvoiceExtractor;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.coding.CodingProposal;
import com.billwright.models.coding.ProposeCoding;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.memory.TenantVendorMemory;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Proposes a bill's data for the entered tenant: its fields as the model in service and the vendor's
/// earlier bills have it, then how to book it.
@ApplicationScoped
public class ProposeData {

    private final Tenants tenants;
    private final TenantFields fields;
    private final ServedModels models;
    private final TenantVendorMemory memory;
    private final ProposeCoding coding;

    ProposeData(
            Tenants tenants,
            TenantFields fields,
            ServedModels models,
            TenantVendorMemory memory,
            ProposeCoding coding) {
        this.tenants = tenants;
        this.fields = fields;
        this.models = models;
        this.memory = memory;
        this.coding = coding;
    }

    /// What the machine says of one part.
    public record Proposal(Extraction extraction, CodingProposal coding) {}

    /// @param stated what the document says of this part in XML or QR codes
    public Proposal propose(DocumentText text, Stated stated) {
        List<RememberedBill> alike = memory.recall(text);
        Extraction extraction =
                InvoiceExtractor.extract(
                        text,
                        fields.all(),
                        tenants.current().readingLocale(),
                        models.fieldsScorer(),
                        _ -> alike,
                        stated);
        return new Proposal(extraction, coding.propose(extraction, text, alike));
    }
}
