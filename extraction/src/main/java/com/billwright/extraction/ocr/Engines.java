package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/// Initialised engines that wait for a page: making one costs a fifth of a page.
final class Engines implements AutoCloseable {

    private final Map<String, ConcurrentLinkedDeque<Recognizer>> idle = new ConcurrentHashMap<>();
    private final TessdataFolder tessdata;

    Engines(TessdataFolder tessdata) {
        this.tessdata = tessdata;
    }

    List<String> languages() {
        return tessdata.languages();
    }

    /// The engines that one page uses, an engine a language at most.
    Lent lend() {
        return new Lent();
    }

    /// Frees the idle engines' memory, about 50 MB each.
    @Override
    public void close() {
        for (ConcurrentLinkedDeque<Recognizer> waiting : idle.values()) {
            for (Recognizer next = waiting.pollFirst(); next != null; next = waiting.pollFirst()) {
                next.close();
            }
        }
    }

    private ConcurrentLinkedDeque<Recognizer> idle(String language) {
        return idle.computeIfAbsent(language, l -> new ConcurrentLinkedDeque<>());
    }

    final class Lent implements AutoCloseable {

        private record Use(String language, Recognizer recognizer) {}

        private final List<Use> uses = new ArrayList<>();

        Recognizer of(String language) {
            for (Use use : uses) {
                if (use.language().equals(language)) {
                    return use.recognizer();
                }
            }
            Recognizer recognizer =
                    Optional.ofNullable(idle(language).pollFirst())
                            .orElseGet(() -> new Recognizer(tessdata.folder(), language));
            uses.add(new Use(language, recognizer));
            return recognizer;
        }

        @Override
        public void close() {
            for (Use use : uses) {
                use.recognizer().forget();
                idle(use.language()).addFirst(use.recognizer());
            }
        }
    }
}
