package com.billwright.api.comments;

import com.billwright.api.identity.Role;
import com.billwright.api.people.Person;
import com.billwright.api.problems.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What people say about a bill. Uploaders talk about those that they sent in.
@Path("/orgs/{org}/parts/{id}/comments")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Comments")
public class CommentsResource {

    private final Comments comments;
    private final ForYou forYou;

    CommentsResource(Comments comments, ForYou forYou) {
        this.comments = comments;
        this.forYou = forYou;
    }

    record All(List<CommentView> items) {}

    record Callable(List<Person> people) {}

    /// @param text plain, up to 4000 characters; `@` and a sign-in name call a colleague
    record Said(@Nullable String text) {}

    @GET
    @Operation(summary = "What was said about a bill, in its order")
    public All list(@PathParam("id") UUID part) {
        return new All(comments.on(part));
    }

    @GET
    @Path("/people")
    @Operation(
            summary = "Whom a comment on this bill can call",
            description =
                    "Reviewers and who sent it in, as far as they have signed in within half a year.")
    public Callable people(@PathParam("id") UUID part) {
        return new Callable(comments.callable(part));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(summary = "Say something about a bill")
    @APIResponse(responseCode = "422", description = "It is empty or too long")
    public CommentView write(@PathParam("id") UUID part, Said said) {
        return comments.write(part, Body.given(said).text());
    }

    @PUT
    @Path("/{comment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what one said; the audit keeps both")
    @APIResponse(responseCode = "403", description = "Another said it")
    public CommentView change(
            @PathParam("id") UUID part, @PathParam("comment") UUID comment, Said said) {
        return comments.change(part, comment, Body.given(said).text());
    }

    @DELETE
    @Path("/{comment}")
    @Operation(summary = "Take back what one said; the audit keeps it")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "403", description = "Another said it")
    public void remove(@PathParam("id") UUID part, @PathParam("comment") UUID comment) {
        comments.remove(part, comment);
    }

    @POST
    @Path("/read")
    @Operation(summary = "Say that one has read all on this bill")
    @APIResponse(responseCode = "204", description = "None of them is unread")
    public void read(@PathParam("id") UUID part) {
        forYou.readOn(part);
    }
}
