package com.billwright.api.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The streams that are open on this server, by tenant. A stream that cannot keep up ends; whoever had
/// it comes back and fetches all anew, as after any reconnect.
@ApplicationScoped
class Listeners {

    private static final int BUFFERED = 256;

    private final Map<String, Set<MultiEmitter<? super LiveChange>>> open =
            new ConcurrentHashMap<>();
    private volatile boolean hearing;

    /// Begins with `refetch` as soon as changes are heard, so that none is missed between what the
    /// screen shows and the first change told.
    Multi<LiveChange> of(String tenant) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            emitter.onTermination(() -> remove(tenant, emitter));
                            open.compute(
                                    tenant,
                                    (id, streams) -> {
                                        Set<MultiEmitter<? super LiveChange>> all =
                                                streams == null
                                                        ? ConcurrentHashMap.newKeySet()
                                                        : streams;
                                        all.add(emitter);
                                        return all;
                                    });
                            emitter.emit(hearing ? LiveChange.REFETCH : LiveChange.BEAT);
                        },
                        BUFFERED);
    }

    private void remove(String tenant, MultiEmitter<? super LiveChange> emitter) {
        open.computeIfPresent(
                tenant,
                (id, streams) -> {
                    streams.remove(emitter);
                    return streams.isEmpty() ? null : streams;
                });
    }

    void tell(String tenant, LiveChange change) {
        open.getOrDefault(tenant, Set.of()).forEach(emitter -> emitter.emit(change));
    }

    /// From now on changes are heard.
    void hearing() {
        hearing = true;
        everybody(emitter -> emitter.emit(LiveChange.REFETCH));
    }

    /// From now on changes may be missed: better no stream than one that is silent.
    void deaf() {
        hearing = false;
        everybody(MultiEmitter::complete);
    }

    void beat() {
        everybody(emitter -> emitter.emit(LiveChange.BEAT));
    }

    private void everybody(Consumer<MultiEmitter<? super LiveChange>> what) {
        open.values().forEach(streams -> streams.forEach(what));
    }
}
