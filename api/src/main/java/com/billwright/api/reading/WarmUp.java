package com.billwright.api.reading;

import com.billwright.extraction.InvoiceExtractor;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.generate.InvoiceGenerator;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.TextRead;
import com.billwright.models.base.BaseModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Reads made-up bills before the first real one comes, so that it does not wait for class loading,
/// fonts, the base model and the recognition engine.
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final int BILLS = 5;

    private final DocumentReader reader;

    WarmUp(DocumentReader reader) {
        this.reader = reader;
    }

    /// Never fails: a process that cannot read scans still reads the rest, and says so.
    void run() {
        try {
            reader.warmUp();
            for (int vendor = 1; vendor <= BILLS; vendor++) {
                readDigital(vendor);
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.warn("Warming up failed; scans may not be readable here", e);
        }
    }

    private void readDigital(int vendor) throws IOException {
        var bill = InvoiceGenerator.vendor(vendor).invoice(1);
        Path file = Files.createTempFile("billwright-warm-up", ".pdf");
        try {
            Files.write(file, bill.pdf());
            if (reader.read(file, Optional.empty()) instanceof TextRead.Words words) {
                var base = BaseModel.shipped();
                InvoiceExtractor.extract(
                        words.text(),
                        StandardFields.ALL,
                        bill.locale(),
                        base,
                        VendorMemory.empty());
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
