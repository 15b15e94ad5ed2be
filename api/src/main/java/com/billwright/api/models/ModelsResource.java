package com.billwright.api.models;

import com.billwright.api.audit.Audit;
import com.billwright.api.identity.Caller;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import com.billwright.models.confidence.Judgement;
import com.billwright.models.confidence.LearnThenTest;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.labels.Labels;
import com.billwright.models.runs.RetrainRequests;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.CannotServeException;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion;
import com.billwright.models.versions.ModelVersions;
import com.billwright.scheduler.RunView;
import com.billwright.scheduler.Runs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
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
            List.of(
                    ModelKind.FIELDS,
                    ModelKind.DOCUMENT_TYPE,
                    ModelKind.SPLIT,
                    ModelKind.ACCOUNT,
                    ModelKind.PROPERTY);

    private final ModelVersions versions;
    private final RetrainRequests retrain;
    private final Runs runs;
    private final CurrentTenant tenant;
    private final Audit audit;
    private final Caller caller;
    private final Tenants tenants;
    private final TenantFields fields;
    private final Labels labels;

    ModelsResource(
            ModelVersions versions,
            RetrainRequests retrain,
            Runs runs,
            CurrentTenant tenant,
            Audit audit,
            Caller caller,
            Tenants tenants,
            TenantFields fields,
            Labels labels) {
        this.versions = versions;
        this.retrain = retrain;
        this.runs = runs;
        this.tenant = tenant;
        this.audit = audit;
        this.caller = caller;
        this.tenants = tenants;
        this.fields = fields;
        this.labels = labels;
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

    /// How right a field's proposals were, and whether some may pass unseen.
    ///
    /// @param judged how many proposals were followed by a confirmation
    /// @param passFrom from which confidence on, as the model gives it, values may pass unseen; null
    ///     when there is not enough evidence yet
    /// @param passed how many of those judged were as sure as that
    record FieldProof(String field, int judged, int right, @Nullable Double passFrom, int passed) {
        static FieldProof of(String field, List<Judgement> judged, double mostWrong) {
            var from = LearnThenTest.threshold(judged, mostWrong, LearnThenTest.RISK);
            return new FieldProof(
                    field,
                    judged.size(),
                    (int) judged.stream().filter(Judgement::right).count(),
                    from.isPresent() ? from.getAsDouble() : null,
                    from.isEmpty()
                            ? 0
                            : (int)
                                    judged.stream()
                                            .filter(j -> j.confidence() >= from.getAsDouble())
                                            .count());
        }
    }

    /// @param needed how many sure values without an error it takes to prove anything
    record Proofs(double mostWrong, double risk, int needed, List<FieldProof> fields) {}

    @GET
    @Operation(summary = "The versions of each kind of model, with scores and verdicts")
    public Kinds list() {
        RunView run = runs.underWay(tenant.id()).orElse(null);
        return new Kinds(TRAINED.stream().map(kind -> kind(kind, run)).toList());
    }

    @GET
    @Path("/fields/proofs")
    @Operation(
            summary = "Which fields' values may pass unseen, by the tenant's own record",
            description = "Proposals are compared with what people confirmed afterwards.")
    public Proofs proofs() {
        double mostWrong = tenants.current().mostWrong();
        var record = new TreeMap<>(labels.trackRecord(fields.all()));
        return new Proofs(
                mostWrong,
                LearnThenTest.RISK,
                LearnThenTest.needed(mostWrong, LearnThenTest.RISK),
                record.entrySet().stream()
                        .map(f -> FieldProof.of(f.getKey(), f.getValue(), mostWrong))
                        .toList());
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
            description = "Kinds are fields, document-type, split, account and property.")
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
        } catch (CannotServeException e) {
            throw Problem.of(409, "cannot-serve", "That version cannot serve", e.getMessage())
                    .exception();
        }
    }

    /// @param keep whether the version is to be spared when old ones are thinned out
    record Keeping(boolean keep) {}

    @PUT
    @Path("/{kind}/versions/{number}/keep")
    @Transactional
    @Operation(
            summary = "Spare a version from thinning, or no longer",
            description =
                    "Old versions lose their weights: after each run the newest 8 of a kind stay, the last of each month of two years, the one in service and the one before it, and those kept.")
    public ModelVersion keep(
            @PathParam("kind") String name, @PathParam("number") int number, Keeping keeping) {
        ModelKind kind = known(name);
        try {
            ModelVersion kept = versions.keep(kind, number, keeping.keep());
            audit.tenant(
                    caller.username(),
                    keeping.keep() ? name + " model kept" : name + " model no longer kept",
                    null,
                    "v" + number);
            return kept;
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
