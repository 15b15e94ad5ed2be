package com.billwright.api.documents;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import com.billwright.extraction.text.FileKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A document's bytes and the images of its pages. Both never change, so a browser may keep them.
@Path("/orgs/{org}/documents")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Documents")
public class FilesResource {

    private final DocumentStore store;
    private final SharperPages sharper;

    FilesResource(DocumentStore store, SharperPages sharper) {
        this.store = store;
        this.sharper = sharper;
    }

    @GET
    @Path("/{id}/file")
    @Operation(summary = "The file as it was uploaded")
    public Response file(@PathParam("id") UUID id) throws IOException {
        Document document =
                Document.<Document>findByIdOptional(id)
                        .orElseThrow(() -> Problem.notFound().exception());
        FileKind kind = document.fileKind();
        String name =
                URLEncoder.encode(FileName.toSave(document.name, kind), StandardCharsets.UTF_8)
                        .replace("+", "%20");
        return bytes(store.open(document.key()), kind.mediaType(), document.sha256)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown(kind) + "; filename*=UTF-8''" + name)
                .build();
    }

    /// XML may carry scripts and style of its own: a browser never opens it as one of our pages.
    private static String shown(FileKind kind) {
        return switch (kind) {
            case PDF, PNG, JPEG -> "inline";
            case TIFF, XML -> "attachment";
        };
    }

    @GET
    @Path("/{id}/pages/{page}/image")
    @Operation(
            summary = "The image of a page, from 1",
            description = "As made when the document was read, or finer: a review says how fine.")
    public Response image(
            @PathParam("id") UUID id,
            @PathParam("page") int page,
            @QueryParam("dpi") @Nullable Integer dotsPerInch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known)
            throws IOException {
        Page found = Page.of(id, page).orElseThrow(() -> Problem.notFound().exception());
        String tag = dotsPerInch == null ? found.id.toString() : found.id + "-" + dotsPerInch;
        if (known != null && known.contains(tag)) {
            return Response.notModified(new EntityTag(tag)).build();
        }
        if (dotsPerInch != null) {
            var image = sharper.image(found, Document.findById(id), dotsPerInch);
            return bytes(image.kept(), image.type(), tag).build();
        }
        return bytes(store.open(new StoreKey(found.imageKey)), found.imageType, tag).build();
    }

    private static Response.ResponseBuilder bytes(
            DocumentStore.Kept kept, String type, String tag) {
        return Response.ok(kept.bytes(), type)
                .tag(new EntityTag(tag))
                .header(HttpHeaders.CONTENT_LENGTH, kept.size())
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable");
    }
}
