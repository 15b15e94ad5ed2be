package com.billwright.api.lists.file;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import com.billwright.models.lists.ListShape;
import com.billwright.models.lists.WholeList;
import com.billwright.models.lists.WholeList.Saved;
import com.billwright.models.tenant.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// A tenant's vendors, accounts and properties as files.
@Path("/orgs/{org}/{list: vendors|accounts|properties}.csv")
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Lists")
public class ListFilesResource {

    private static final int LARGEST = 20 << 20;

    private final ImportList take;
    private final WholeList lists;
    private final Tenants tenants;

    ListFilesResource(ImportList take, WholeList lists, Tenants tenants) {
        this.take = take;
        this.lists = lists;
        this.tenants = tenants;
    }

    @POST
    @Consumes({
        "text/csv",
        "application/csv",
        "application/vnd.ms-excel",
        "text/tab-separated-values",
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import a list",
            description =
                    "The body is the file: UTF-8, with or without a byte order mark; comma, semicolon or"
                            + " tab between cells; the first line names the columns, `code` and `name`"
                            + " among them. A bar parts several values of one cell (`\\|` is a bar of a"
                            + " value). An entry whose code is there already is changed, in the columns that"
                            + " the file has; entries that the file lacks stay. At most 20 MB and 100,000"
                            + " entries. Either all of it is imported or nothing.")
    @APIResponse(responseCode = "200", description = "How many entries were added and updated")
    @APIResponse(responseCode = "413", description = "Larger than 20 MB")
    @APIResponse(responseCode = "422", description = "`errors`: line, column and message of each")
    public Saved post(@PathParam("list") String list, InputStream body) throws IOException {
        byte[] file = body.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw Problem.of(
                            413,
                            "too-large",
                            "The file is too large",
                            "A list's file may have 20 MB.")
                    .exception();
        }
        return take.take(shape(list), file);
    }

    @GET
    @Produces("text/csv")
    @Operation(
            summary = "Export a list",
            description =
                    "A file that can be imported again. A cell that a spreadsheet would run as a formula"
                            + " starts with an apostrophe, which an import takes off.")
    public Response get(@PathParam("list") String list) {
        ListShape shape = shape(list);
        byte[] file =
                WriteListFile.write(shape, lists.all(shape), tenants.current().readingLocale());
        return Response.ok(file, "text/csv; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.csv\"".formatted(list))
                .build();
    }

    private static ListShape shape(String plural) {
        return ListShape.called(plural).orElseThrow(() -> Problem.notFound().exception());
    }
}
