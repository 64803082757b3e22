package no.niraad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.whatif.Insight;
import no.niraad.rules.whatif.WhatIf;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long it takes to ask of fjellvik all that could be otherwise, beside one evaluation, once everything is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WhatIfBenchmark {

    private @Nullable AdviceEngine engine;
    private @Nullable WhatIf whatIf;
    private List<Finding> findings = List.of();

    /** Runs all benchmarks. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(WhatIfBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    /** Judges the profile. */
    @Setup
    public void prepare() throws IOException {
        try (InputStream in = WhatIfBenchmark.class.getResourceAsStream("/no/niraad/samples/fjellvik.yaml")) {
            byte[] file = Objects.requireNonNull(in, "fjellvik.yaml").readAllBytes();
            engine = AdviceEngine.create();
            whatIf = WhatIf.of(engine, engine.evaluate(ProfileReader.read("fjellvik.yaml", file)));
        }
        findings = whatIf.assessment().findings().stream()
                .filter(it -> !(it instanceof Strength))
                .toList();
    }

    /** {@return the assessment, made anew} */
    @Benchmark
    public Assessment evaluate() {
        return Objects.requireNonNull(engine)
                .evaluate(Objects.requireNonNull(whatIf).assessment().profile());
    }

    /** {@return what would clear each finding, what unknown answers can change, and what to ask next} */
    @Benchmark
    public Insight everything() {
        return Objects.requireNonNull(whatIf).insight(findings, 10, ForkJoinPool.commonPool());
    }
}
