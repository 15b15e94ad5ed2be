package com.billwright.api.reading;

import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.ReadingLimits;
import com.billwright.extraction.text.TextReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Decides where files are read: in this very process.
class HowToRead {

    @Produces
    @ApplicationScoped
    DocumentReader reader(@ConfigProperty(name = "billwright.tessdata") Optional<Path> tessdata) {
        return new TextReader(ReadingLimits.standard(), tessdata);
    }

    void close(@Disposes DocumentReader reader) {
        reader.close();
    }
}
