package no.niraad.rules.whatif;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Work that is done once, by whoever comes first: a helper, or the thread that needs it. So nobody waits for a helper that has not begun,
 * and may never begin.
 */
final class SharedWork<T> implements Runnable {

    private final Supplier<T> work;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<T> result = new CompletableFuture<>();

    private SharedWork(Supplier<T> work) {
        this.work = work;
    }

    /** {@return the work, offered to helpers} They may refuse it. */
    static <T> SharedWork<T> offered(Executor helpers, Supplier<T> work) {
        var shared = new SharedWork<>(work);
        try {
            helpers.execute(shared);
        } catch (RejectedExecutionException e) {
            // Whoever needs it does it.
        }
        return shared;
    }

    @Override
    public void run() {
        if (begun.compareAndSet(false, true)) {
            try {
                result.complete(work.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        }
    }

    /** {@return what came of it} What failed on another thread fails here as it would have. */
    T done() {
        run();
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}
