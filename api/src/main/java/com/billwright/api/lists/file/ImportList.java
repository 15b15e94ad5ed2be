package com.billwright.api.lists.file;

import com.billwright.api.audit.Audit;
import com.billwright.api.identity.Caller;
import com.billwright.api.lists.file.LineError.Refused;
import com.billwright.api.problems.Problem;
import com.billwright.models.lists.ListShape;
import com.billwright.models.lists.WholeList;
import com.billwright.models.lists.WholeList.Saved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Takes a list's file, all of it or nothing, and says so in the audit.
@ApplicationScoped
class ImportList {

    /// More help nobody; the number of all is told.
    private static final int MOST_ERRORS = 200;

    private final WholeList lists;
    private final Audit audit;
    private final Caller caller;

    ImportList(WholeList lists, Audit audit, Caller caller) {
        this.lists = lists;
        this.audit = audit;
        this.caller = caller;
    }

    /// @throws com.billwright.api.problems.ProblemException with `errors`, when anything is wrong
    @Transactional
    Saved take(ListShape list, byte[] file) {
        try {
            var read = new ReadListFile(list).read(file);
            Saved saved = lists.save(list, read.columns(), read.entries());
            audit.tenant(
                    caller.username(),
                    list.plural() + " imported",
                    null,
                    "%d added, %d updated".formatted(saved.added(), saved.updated()));
            return saved;
        } catch (Refused e) {
            List<LineError> errors = e.errors();
            throw Problem.of(
                            422,
                            "invalid-list",
                            "The file was not imported",
                            "Nothing was changed: %d thing%s wrong with it."
                                    .formatted(errors.size(), errors.size() == 1 ? " is" : "s are"))
                    .with("errors", errors.stream().limit(MOST_ERRORS).toList())
                    .with("errorCount", errors.size())
                    .exception();
        }
    }
}
