package com.billwright.api.reading;

import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.PageImages;
import com.billwright.extraction.text.ReadingLimits;
import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.TextReader;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads in this very process.
@ApplicationScoped
class InProcessReader implements DocumentReader {

    private final TextReader words;
    private final PageImages images = new PageImages();

    InProcessReader(@ConfigProperty(name = "billwright.tessdata") Optional<Path> tessdata) {
        words = new TextReader(ReadingLimits.standard(), tessdata);
    }

    @Override
    public FileRead read(Path file) throws IOException {
        TextRead text = words.read(file);
        List<PageImage> pages = new ArrayList<>();
        if (text instanceof TextRead.Words(var document)) {
            for (var page : document.pages()) {
                pages.add(images.render(file, page.number()));
            }
        }
        return new FileRead(text, pages);
    }

    @Override
    public void warmUp() {
        words.warmUp();
    }

    @PreDestroy
    void close() {
        words.close();
    }
}
