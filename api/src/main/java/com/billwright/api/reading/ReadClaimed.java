package com.billwright.api.reading;

import com.billwright.api.documents.UnreadableText;
import com.billwright.extraction.DocumentRead;
import com.billwright.extraction.child.ReaderDown;
import com.billwright.extraction.child.ReaderUnavailable;
import com.billwright.models.tenant.EnterTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// Takes a claimed document the whole way: begin, read, split, propose, store. Enters its tenant and adds
/// the ids to whatever is logged.
@ApplicationScoped
class ReadClaimed {

    private static final Logger LOG = Logger.getLogger(ReadClaimed.class);
    private static final Duration UNTIL_READERS_ARE_BACK = Duration.ofSeconds(5);

    private final EnterTenant enter;
    private final BeginReading begin;
    private final ReadFile file;
    private final SplitDocument split;
    private final StoreReading store;
    private final Claims claims;

    ReadClaimed(
            EnterTenant enter,
            BeginReading begin,
            ReadFile file,
            SplitDocument split,
            StoreReading store,
            Claims claims) {
        this.enter = enter;
        this.begin = begin;
        this.file = file;
        this.split = split;
        this.store = store;
        this.claims = claims;
    }

    void read(Claim claim) {
        MDC.put("tenant", claim.tenantId());
        MDC.put("document", claim.documentId().toString());
        try {
            enter.call(claim.tenantId(), () -> attempt(claim));
        } finally {
            MDC.remove("tenant");
            MDC.remove("document");
        }
    }

    private boolean attempt(Claim claim) {
        if (claim.attempt() > Attempts.MOST) {
            LOG.warnf("Given up: %d readers went down over it", claim.attempt() - 1);
            return store.unreadable(claim, UnreadableText.GAVE_UP);
        }
        try {
            return readAndStore(claim);
        } catch (ReaderUnavailable nobody) {
            LOG.errorf(nobody, "Nothing can be read at present");
            begin.undo(claim);
            claims.postpone(claim, UNTIL_READERS_ARE_BACK);
            return false;
        } catch (IOException
                | RuntimeException
                | LinkageError
                | OutOfMemoryError
                | StackOverflowError fault) {
            log(fault, claim.attempt());
            if (claim.attempt() >= Attempts.MOST) {
                return store.unreadable(claim, Attempts.code(fault));
            }
            begin.undo(claim);
            claims.failed(claim, Duration.ofSeconds(claim.attempt()));
            return false;
        }
    }

    private static void log(Throwable fault, int attempt) {
        if (fault instanceof ReaderDown down) {
            LOG.warnf("A reader went down, attempt %d: %s", attempt, down.getMessage());
        } else {
            LOG.errorf(fault, "Reading failed, attempt %d", attempt);
        }
    }

    private boolean readAndStore(Claim claim) throws IOException {
        var document = begin.begin(claim);
        var read = file.read(document);
        return switch (read.read()) {
            case DocumentRead.Unreadable(var reason, var detail) -> {
                LOG.infof("Unreadable: %s (%s)", reason, detail);
                yield store.unreadable(claim, UnreadableText.code(reason));
            }
            case DocumentRead.Readable readable ->
                    store.ready(
                            claim,
                            readable,
                            read.images(),
                            split.split(readable.text(), readable.stated()));
        };
    }
}
