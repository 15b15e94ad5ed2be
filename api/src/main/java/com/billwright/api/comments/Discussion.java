package com.billwright.api.comments;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.Part;
import com.billwright.api.identity.Caller;
import com.billwright.api.people.People;
import com.billwright.api.people.Person;
import com.billwright.api.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Who may talk about a bill: those who review, and whoever sent it in.
@ApplicationScoped
class Discussion {

    private final People people;
    private final Caller caller;

    Discussion(People people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    /// @throws com.billwright.api.problems.ProblemException when there is no such bill, or not for the
    ///     caller
    Part join(UUID partId) {
        Part part =
                Part.<Part>findByIdOptional(partId)
                        .orElseThrow(() -> Problem.notFound().exception());
        if (!caller.reviews() && !sender(part).equals(caller.username())) {
            throw Problem.notFound().exception();
        }
        return part;
    }

    /// Whom a comment on it can call; the caller is among them.
    List<Person> about(Part part) {
        String sender = sender(part);
        return people.present().stream()
                .filter(p -> p.roles().contains("reviewer") || p.username().equals(sender))
                .toList();
    }

    private static String sender(Part part) {
        Document document = Document.findById(part.documentId);
        return document.uploadedBy;
    }
}
