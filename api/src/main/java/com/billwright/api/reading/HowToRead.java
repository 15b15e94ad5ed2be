package com.billwright.api.reading;

import com.billwright.extraction.child.ChildReaders;
import com.billwright.extraction.child.ChildSettings;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.ReadingLimits;
import com.billwright.extraction.text.TextReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Decides where files are read: in child processes, or in this very process.
class HowToRead {

    @Produces
    @ApplicationScoped
    DocumentReader reader(
            ReadingSettings settings,
            HowManyReaders count,
            @ConfigProperty(name = "billwright.tessdata") Optional<Path> tessdata) {
        ReadingLimits limits = ReadingLimits.standard();
        return switch (settings.isolation()) {
            case INLINE -> new TextReader(limits, tessdata);
            case CHILD ->
                    new ChildReaders(
                            new ChildSettings(
                                    count.atOnce(),
                                    Math.toIntExact(settings.heap().asLongValue() >> 20),
                                    settings.memory(),
                                    settings.documentsPerChild(),
                                    settings.deadline(),
                                    limits,
                                    tessdata));
        };
    }

    void close(@Disposes DocumentReader reader) {
        reader.close();
    }
}
