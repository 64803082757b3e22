package no.niraad.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.Sources;
import org.junit.jupiter.api.Test;

/** Helpers make a report come sooner, and can neither keep it back nor change it. */
class SharedWorkTest {

    private static final Assessment ASSESSMENT = Sources.engine().evaluate(RandomProfiles.of(1));
    private static final WhatIf WHAT_IF = WhatIf.of(Sources.engine(), ASSESSMENT);
    private static final List<Finding> FINDINGS = Small.findings(ASSESSMENT);

    @Test
    void helpers_that_never_begin_or_refuse_are_not_waited_for() {
        Insight alone = WHAT_IF.insight(FINDINGS, 3);
        assertThat(alone.clearings()).isNotEmpty();
        assertThat(alone.questions()).hasSize(3);
        assertThat(WHAT_IF.insight(FINDINGS, 3, none -> {})).isEqualTo(alone);
        assertThat(WHAT_IF.insight(FINDINGS, 3, it -> {
                    throw new RejectedExecutionException();
                }))
                .isEqualTo(alone);
    }

    @Test
    void helpers_come_to_the_same() throws InterruptedException {
        Set<Thread> helped = ConcurrentHashMap.newKeySet();
        var threads = new ArrayList<Thread>();
        Insight together = WHAT_IF.insight(FINDINGS, 3, it -> {
            var thread = new Thread(it);
            threads.add(thread);
            helped.add(thread);
            thread.start();
        });
        for (Thread each : threads) {
            each.join();
        }
        assertThat(helped).hasSize(2);
        assertThat(together).isEqualTo(WHAT_IF.insight(FINDINGS, 3));
    }

    @Test
    void it_is_done_once_though_a_helper_comes_late() {
        var times = new AtomicInteger();
        var late = new ArrayList<Runnable>();
        SharedWork<Integer> work = SharedWork.offered(late::add, times::incrementAndGet);
        assertThat(work.done()).isEqualTo(1);
        late.forEach(Runnable::run);
        assertThat(work.done()).isEqualTo(1);
        assertThat(times).hasValue(1);
    }

    @Test
    void what_fails_with_a_helper_fails_as_it_would_have_without() {
        Executor atOnce = Runnable::run;
        SharedWork<String> work = SharedWork.offered(atOnce, () -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(work::done)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        SharedWork<String> worse = SharedWork.offered(atOnce, () -> {
            throw new StackOverflowError("deep");
        });
        assertThatThrownBy(worse::done)
                .isExactlyInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }
}
