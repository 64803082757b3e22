package no.niraad.model.profile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.ProfileKeys;
import no.niraad.model.Source;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.TextEdit;
import no.niraad.model.fact.FactCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer into a profile file as somebody would by hand: comments, order and layout of the file stay. What is written is read
 * back, and differs in that answer alone.
 *
 * @param file the bytes of the file
 * @param profile the profile in it
 */
public record ProfileEdit(byte[] file, Profile profile) {

    private static final Set<String> IMPLIED = Set.of("ownerAppointed", "dateSet");

    /**
     * What is answered.
     *
     * @param value the answer as profile files write it, or several for a list
     * @param evidence what shows it; null when nothing is told
     * @param on when the evidence is from; null when not told
     * @param by the role that answered; null when not told
     */
    public record Given(
            List<String> value,
            @Nullable String evidence,
            @Nullable LocalDate on,
            @Nullable String by) {

        public Given {
            value = List.copyOf(value);
        }

        /** An answer alone. */
        public Given(String value) {
            this(List.of(value), null, null, null);
        }
    }

    /** {@return the file with an answer to a built-in fact that nobody has answered; see {@link #answer(String, byte[], FactCatalogue, String, Given)}} */
    public static ProfileEdit answer(String name, byte[] file, String path, Given given) {
        return answer(name, file, FactCatalogue.standard(), path, given);
    }

    /**
     * {@return the file with an answer to a fact that nobody has answered}
     *
     * @param name of the file; its ending tells JSON from YAML
     * @param file a file that can be read
     * @param facts all that the file may answer
     * @param path of the fact, such as {@code orgUnits.skole.managers.support}
     * @param given what is answered
     * @throws InvalidDocumentException when this is no answer to that, with what is wrong
     * @throws IllegalArgumentException when the fact is answered already, or there is no place in the file for it
     */
    public static ProfileEdit answer(String name, byte[] file, FactCatalogue facts, String path, Given given) {
        Document document = Documents.of(name, file);
        Profile before = ProfileReader.read(document, facts);
        checkOpen(before, facts, path);
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        String text = new String(file, StandardCharsets.UTF_8);
        for (Map.Entry<List<String>, String> each :
                WrittenAnswer.places(facts, document.root(), path, given, json).entrySet()) {
            text = TextEdit.set(text, json, each.getKey(), each.getValue());
        }
        byte[] edited = text.getBytes(StandardCharsets.UTF_8);
        Profile after = ProfileReader.read(Documents.of(name, edited), facts);
        checkNothingElse(before, after, path);
        return new ProfileEdit(edited, after);
    }

    private static void checkOpen(Profile profile, FactCatalogue facts, String path) {
        var answers = new ProfileAnswers(profile);
        boolean known = ProfileKeys.isOfPack(path)
                ? facts.find(path).isPresent()
                : answers.all().stream().anyMatch(it -> it.path().equals(path));
        if (!known) {
            throw new IllegalArgumentException("The profile has no fact " + path + ".");
        }
        if (answers.at(path) != null) {
            throw new IllegalArgumentException("The fact " + path + " is answered already.");
        }
    }

    private static void checkNothingElse(Profile before, Profile after, String path) {
        Object now = new ProfileAnswers(after).at(path);
        Profile wanted = new AnswerChange(path, null, now).applyTo(before);
        if (now == null || !bare(wanted).equals(bare(after)) || !keeps(before, after)) {
            throw new IllegalArgumentException("The answer to " + path
                    + " cannot be written without changing something else in the file. Write it by hand.");
        }
    }

    private static Profile bare(Profile profile) {
        return ProfileBuilder.builder(profile).sources(Map.of()).build();
    }

    private static boolean keeps(Profile before, Profile after) {
        Map<String, Source> now = new HashMap<>(after.sources());
        return before.sources().entrySet().stream()
                .filter(it ->
                        !IMPLIED.contains(it.getKey().substring(it.getKey().lastIndexOf('.') + 1)))
                .allMatch(it -> now.containsKey(it.getKey()) && isSame(it.getValue(), now.get(it.getKey())));
    }

    private static boolean isSame(Source one, Source other) {
        return withoutPlace(one).equals(withoutPlace(other));
    }

    private static Source withoutPlace(Source source) {
        return new Source(null, 0, 0, source.evidence(), source.on(), source.by());
    }
}
