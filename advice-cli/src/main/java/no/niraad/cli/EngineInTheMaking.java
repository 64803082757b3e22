package no.niraad.cli;

import java.util.concurrent.CompletableFuture;
import no.niraad.rules.AdviceEngine;
import org.jspecify.annotations.Nullable;

/** The engine, made on a thread of its own while the command line and the profiles are read: it takes longest. */
final class EngineInTheMaking {

    private @Nullable CompletableFuture<AdviceEngine> future;

    /** Starts to make it, unless that has begun. */
    CompletableFuture<AdviceEngine> start() {
        if (future == null) {
            future = CompletableFuture.supplyAsync(AdviceEngine::create);
        }
        return future;
    }

    /** {@return the engine, as soon as it is made} */
    AdviceEngine get() {
        return start().join();
    }
}
