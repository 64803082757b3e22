package no.niraad.rules.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;
import no.niraad.model.finding.RuleChange;
import no.niraad.rules.pack.Configuration;
import no.niraad.rules.pack.Pack;

/** Reads configurations and packs, and tells all that is wrong with all of them. */
public final class PackList {

    private PackList() {}

    /**
     * {@return what files of configuration say}
     *
     * @throws InvalidDocumentException with all that is wrong with all of them
     * @throws UncheckedIOException when one cannot be read
     */
    public static List<Configuration> configured(List<Path> files) {
        var faults = new ArrayList<InvalidDocumentException>();
        var configured = new ArrayList<Configuration>();
        files.forEach(it -> configured.addAll(trying(() -> List.of(Configuration.read(it)), faults)));
        throwIfAny(faults);
        return configured;
    }

    /**
     * {@return the packs: those that are configured, then others in their order}
     *
     * @param others each reads some
     * @throws InvalidDocumentException with all that is wrong, two packs of one id among it
     * @throws UncheckedIOException when a file cannot be read
     */
    public static List<Pack> read(List<Configuration> configured, List<Callable<List<Pack>>> others) {
        var faults = new ArrayList<InvalidDocumentException>();
        var packs = new ArrayList<Pack>();
        configured.forEach(it ->
                it.packs().forEach(path -> packs.addAll(trying(() -> List.of(Pack.read(path)), faults))));
        others.forEach(it -> packs.addAll(trying(it, faults)));
        faults.addAll(twice(packs));
        throwIfAny(faults);
        return List.copyOf(packs);
    }

    /**
     * Checks that packs are different ones, and do not want different things of the built-in rules. What the user changes, no pack changes.
     *
     * @param decided what the user changes
     * @throws InvalidDocumentException with each id that another pack has, and each change that it makes in another way
     */
    public static void mustAgree(List<RuleChange> decided, List<Pack> packs) {
        Set<String> ofUser = decided.stream().map(RuleChange::id).collect(Collectors.toSet());
        var first = new HashMap<String, Pack>();
        var faults = new ArrayList<>(twice(packs));
        for (Pack pack : packs) {
            for (RuleChange change : pack.changes()) {
                Pack other = ofUser.contains(change.id()) ? null : first.putIfAbsent(change.id(), pack);
                if (other != null && other != pack && !isMadeBy(other, change)) {
                    faults.add(InvalidDocumentException.of(List.of(pack.differsFrom(other, change.id()))));
                }
            }
        }
        throwIfAny(faults);
    }

    private static boolean isMadeBy(Pack pack, RuleChange change) {
        return pack.changes().stream()
                .anyMatch(it -> it.id().equals(change.id()) && Objects.equals(it.to(), change.to()));
    }

    /** {@return what is read; nothing, after noting why, when it cannot be used} */
    private static <T> List<T> trying(Callable<List<T>> reader, List<InvalidDocumentException> faults) {
        try {
            return reader.call();
        } catch (InvalidDocumentException e) {
            faults.add(e);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void throwIfAny(List<InvalidDocumentException> faults) {
        if (!faults.isEmpty()) {
            throw InvalidDocumentException.all(faults);
        }
    }

    private static List<InvalidDocumentException> twice(List<Pack> packs) {
        var byId = new HashMap<String, Pack>();
        var faults = new ArrayList<InvalidDocumentException>();
        for (Pack pack : packs) {
            Pack first = byId.putIfAbsent(pack.id(), pack);
            if (first != null) {
                Problems problems = SourceText.of(pack.shown(), new byte[0]).problems();
                problems.add(Position.NONE, "pack/id-twice", "word", pack.id(), "path", first.shown());
                faults.add(InvalidDocumentException.of(List.of(problems)));
            }
        }
        return faults;
    }
}
