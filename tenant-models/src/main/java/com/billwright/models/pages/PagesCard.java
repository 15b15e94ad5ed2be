package com.billwright.models.pages;

import com.billwright.extraction.pages.PageFeatures;
import com.billwright.models.linear.Packed;
import java.util.List;

/// Says in Markdown what a base about pages is and what it came from.
final class PagesCard {

    private PagesCard() {}

    static String of(
            TrainPages.Options options,
            byte[] model,
            List<Practice.Mail> mail,
            List<Practice.Mail> heldOut,
            String report) {
        return CARD.formatted(
                Packed.sha256(model),
                model.length,
                PageFeatures.VERSION,
                papers(mail),
                documents(mail),
                options.groups() * 5,
                options.seed(),
                papers(heldOut),
                documents(heldOut),
                heldOut.size() * 5,
                report);
    }

    private static int papers(List<Practice.Mail> mail) {
        return mail.stream().mapToInt(m -> m.papers().size()).sum();
    }

    private static int documents(List<Practice.Mail> mail) {
        return mail.stream().mapToInt(m -> m.documents().size()).sum();
    }

    private static final String CARD =
            """
            # The base about pages

            Says of which type a document is and on which pages bills start, for a tenant that has confirmed
            nothing yet. Two linear softmaxes over hashed features of pages; weights in 8 bits.

            - id (SHA-256 of `pages.model`): `%s`
            - %,d bytes, page features version %d
            - licence: Apache-2.0, like the rest of this repository

            ## What it was trained on
            %,d generated papers and %,d documents bound from them, of %,d made-up vendors in the United
            States, the United Kingdom, Germany and France, seed %d. No real document, person or company. 30%% had
            reading errors put in. Bound documents hold one to five bills of one or several vendors, many of
            several pages, with attachments and blank pages between them.

            ## How it does on vendors that it has not seen
            A base that was trained in the same way without them answered %,d papers and %,d documents of %,d
            held-out vendors. The one that ships learnt from all; its temperatures come from that examination.

            %s
            These figures are of generated papers: real ones are more various, so expect less of it there.

            ## How to rebuild it
            `./billwright base` builds the same bytes from the sources of its version, on any machine.
            """;
}
