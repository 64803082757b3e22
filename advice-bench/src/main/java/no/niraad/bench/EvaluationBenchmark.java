package no.niraad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import no.niraad.model.Profile;
import no.niraad.model.document.Documents;
import no.niraad.model.finding.Assessment;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.AdviceEngine;
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

/** How long it takes to read and to judge fjellvik, once everything is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EvaluationBenchmark {

    private byte[] file = new byte[0];
    private @Nullable Profile profile;
    private @Nullable AdviceEngine engine;

    /** Runs all benchmarks. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(EvaluationBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    /** Reads the profile and makes the engine. */
    @Setup
    public void prepare() throws IOException {
        try (InputStream in = EvaluationBenchmark.class.getResourceAsStream("/no/niraad/samples/fjellvik.yaml")) {
            file = Objects.requireNonNull(in, "fjellvik.yaml").readAllBytes();
        }
        profile = read();
        engine = AdviceEngine.create();
    }

    /** {@return the profile, from the bytes of its file} */
    @Benchmark
    public Profile read() {
        return ProfileReader.read(Documents.yaml("fjellvik.yaml", file));
    }

    /** {@return the assessment of the profile} */
    @Benchmark
    public Assessment evaluate() {
        return Objects.requireNonNull(engine).evaluate(Objects.requireNonNull(profile));
    }
}
