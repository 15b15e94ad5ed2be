package com.billwright.api.models;

import com.billwright.api.audit.Audit;
import com.billwright.api.identity.Caller;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import com.billwright.models.runs.RetrainRequests;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion;
import com.billwright.models.versions.ModelVersions;
import com.billwright.scheduler.RunView;
import com.billwright.scheduler.Runs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A tenant's models: what serves, what was tried, and what to serve instead.
@Path("/orgs/{org}/models")
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Models")
public class ModelsResource {

    /// The kinds that have versions.
    private static final List<ModelKind> TRAINED =
            List.of(ModelKind.FIELDS, ModelKind.DOCUMENT_TYPE, ModelKind.SPLIT);

    private final ModelVersions versions;
    private final RetrainRequests retrain;
    private final Runs runs;
    private final CurrentTenant tenant;
    private final Audit audit;
    private final Caller caller;

    ModelsResource(
            ModelVersions versions,
            RetrainRequests retrain,
            Runs runs,
            CurrentTenant tenant,
            Audit audit,
            Caller caller) {
        this.versions = versions;
        this.retrain = retrain;
        this.runs = runs;
        this.tenant = tenant;
        this.audit = audit;
        this.caller = caller;
    }

    /// @param champion the number of the version in service; 0 is the base
    /// @param run the run that is under way
    record Kind(
            String kind,
            int labels,
            int newLabels,
            int champion,
            @Nullable RunView run,
            List<ModelVersion> versions) {}

    record Kinds(List<Kind> kinds) {}

    record Requested(UUID run) {}

    @GET
    @Operation(summary = "The versions of each kind of model, with scores and verdicts")
    public Kinds list() {
        RunView run = runs.underWay(tenant.id()).orElse(null);
        return new Kinds(TRAINED.stream().map(kind -> kind(kind, run)).toList());
    }

    private Kind kind(ModelKind kind, @Nullable RunView run) {
        var labels = versions.labels(kind);
        return new Kind(
                kind.machineName(),
                labels.all(),
                labels.added(),
                champion(kind),
                run,
                versions.list(kind));
    }

    private int champion(ModelKind kind) {
        return versions.champion(kind).map(ModelVersion::number).orElse(0);
    }

    @POST
    @Path("/{kind}/retrain")
    @Operation(
            summary = "Retrain now, all kinds together; the answer names the run to follow",
            description = "Kinds are fields, document-type and split.")
    public Response retrain(@PathParam("kind") String kind) {
        known(kind);
        UUID run = retrain.request(tenant.id());
        return Response.accepted(new Requested(run)).type(MediaType.APPLICATION_JSON).build();
    }

    @POST
    @Path("/{kind}/versions/{number}/promote")
    @Transactional
    @Operation(summary = "Let a version serve, forward or back; 0 is the base")
    public ModelVersion promote(@PathParam("kind") String name, @PathParam("number") int number) {
        ModelKind kind = known(name);
        try {
            int before = champion(kind);
            ModelVersion promoted = versions.promote(kind, number, caller.username());
            audit.tenant(
                    caller.username(),
                    kind == ModelKind.FIELDS ? "model promoted" : name + " model promoted",
                    "v" + before,
                    "v" + number);
            return promoted;
        } catch (NoSuchElementException e) {
            throw Problem.notFound().exception();
        }
    }

    private static ModelKind known(String name) {
        return TRAINED.stream()
                .filter(kind -> kind.machineName().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound().exception());
    }
}
