package no.niraad.model.profile;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.Source;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.ChangeAgents;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.Exchange;
import no.niraad.model.organisation.Government;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.Kind;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.organisation.Procurement;
import org.jspecify.annotations.Nullable;

/** Profiles that are valid, and otherwise as odd as can be. The same seed gives the same profile. */
final class RandomProfile {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final List<String> TEXTS = List.of(
            "Fjellvik",
            "no",
            "Ja",
            "true",
            "0301",
            "12:30:45",
            "2024-13-45",
            "1e999",
            "~",
            "null",
            "#5",
            "- x",
            "? y",
            "a: b",
            "a #b",
            "it's",
            "\"sitat\"",
            "«sitat»",
            "back\\slash",
            " foran og bak ",
            "to\nlinjer",
            "to\n\n  rykk",
            "tab\there",
            "[a, b]",
            "{a: b}",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%",
            "@a",
            "`a`",
            "=1+1",
            "blåbær 🫐",
            "é",
            "---",
            "...",
            "slutt:",
            ": start",
            ",",
            "x".repeat(150));

    private final Random random;

    private RandomProfile(long seed) {
        this.random = new Random(seed);
    }

    static Profile of(long seed) {
        return new RandomProfile(seed).profile();
    }

    /** {@return the profile with evidence for some of what it has sources for} */
    static Profile withEvidence(Profile profile, long seed) {
        return new RandomProfile(seed).addEvidence(profile);
    }

    private Profile addEvidence(Profile profile) {
        Map<String, Source> sources = new TreeMap<>();
        new TreeMap<>(profile.sources())
                .forEach((path, source) ->
                        sources.put(path, isName(path) || random.nextBoolean() ? source : evidence(source)));
        return create(Profile.class, values(profile, Map.of("sources", sources)));
    }

    private static boolean isName(String path) {
        return path.matches(".*\\.affects\\.[^.]*\\.orgUnit|.*\\.with");
    }

    private Source evidence(Source source) {
        return new Source(
                source.file(),
                source.line(),
                source.column(),
                random.nextBoolean() ? text() : null,
                random.nextBoolean() ? DAY.minusDays(random.nextInt(9_000)) : null,
                random.nextBoolean() ? text() : null);
    }

    private Profile profile() {
        List<String> units = ids("e");
        List<String> systems = ids("s");
        return any(
                Profile.class,
                Map.of(
                        "organisation", organisation(),
                        "assessed", new Assessed(DAY, random.nextBoolean() ? List.of() : List.of("leder", text())),
                        "orgUnits", units.stream().map(id -> orgUnit(id, units)).toList(),
                        "initiatives",
                                ids("i").stream()
                                        .map(id -> initiative(id, units))
                                        .toList(),
                        "systems",
                                systems.stream()
                                        .map(id -> system(id, units, systems))
                                        .toList(),
                        "procurements",
                                ids("p").stream()
                                        .map(id -> any(Procurement.class, of("id", id, "orgUnit", oneOf(units))))
                                        .toList(),
                        "packAnswers", packAnswers(units, systems),
                        "sources", Map.of()));
    }

    /** Answers to {@link PackFacts#ALL}. */
    private Map<String, Answer> packAnswers(List<String> units, List<String> systems) {
        Map<String, Answer> answers = new TreeMap<>();
        answers.put("arkiv.journalPlan", answer());
        answers.put("arkiv.planApproved", answer());
        answers.put("a-pack.inPlace", answer());
        units.forEach(it -> answers.put("orgUnits." + it + ".arkiv.caseResponsible", answer()));
        systems.forEach(it -> answers.put("systems." + it + ".arkiv.deposited", answer()));
        return answers;
    }

    private Answer answer() {
        return Answer.values()[random.nextInt(Answer.values().length)];
    }

    private Organisation organisation() {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return any(
                Organisation.class,
                of(
                        "kind",
                        kind,
                        "number",
                        "0301",
                        "organisationNumber",
                        "974760673",
                        "government",
                        Government.usualFor(kind)));
    }

    private OrgUnit orgUnit(String id, List<String> units) {
        List<String> earlier = units.subList(0, units.indexOf(id));
        List<AgentGroup> groups = random.nextBoolean() ? List.of() : List.of(AgentGroup.IT, AgentGroup.MIDDLE_MANAGERS);
        ChangeAgents agents = any(ChangeAgents.class, of("drawnFrom", groups));
        return any(OrgUnit.class, of("id", id, "parent", oneOf(earlier), "changeAgents", agents));
    }

    private Initiative initiative(String id, List<String> units) {
        return any(
                Initiative.class,
                of(
                        "id", id,
                        "affects",
                                units.stream()
                                        .map(unit -> any(Effect.class, of("orgUnit", unit)))
                                        .toList(),
                        "benefits",
                                ids("b").stream()
                                        .map(benefit -> any(Benefit.class, of("id", benefit)))
                                        .toList()));
    }

    private ItSystem system(String id, List<String> units, List<String> systems) {
        List<Exchange> exchanges = systems.stream()
                .filter(other -> !other.equals(id))
                .map(other -> any(Exchange.class, of("with", other)))
                .toList();
        return any(ItSystem.class, of("id", id, "orgUnit", oneOf(units), "exchanges", exchanges));
    }

    private List<String> ids(String prefix) {
        List<String> ids = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            ids.add(prefix + "-" + i);
        }
        return ids;
    }

    private @Nullable String oneOf(List<String> ids) {
        return ids.isEmpty() || random.nextBoolean() ? null : ids.get(random.nextInt(ids.size()));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T extends Record> T any(Class<T> type, Map<String, ?> given) {
        return create(type, values(type, given));
    }

    private Object[] values(Class<?> type, Map<String, ?> given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = given.containsKey(name) ? given.get(name) : value(components[i].getType());
        }
        return values;
    }

    private @Nullable Object value(Class<?> type) {
        if (type == String.class) {
            return text();
        }
        if (type == Integer.class) {
            return random.nextBoolean() ? null : random.nextInt(Integer.MAX_VALUE);
        }
        if (type == LocalDate.class) {
            return random.nextBoolean() ? null : DAY;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return type.isRecord() ? create(type.asSubclass(Record.class), values(type, Map.of())) : null;
    }

    private static Object[] values(Profile profile, Map<String, ?> changed) {
        RecordComponent[] components = Profile.class.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = changed.containsKey(name) ? changed.get(name) : get(components[i], profile);
        }
        return values;
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static <T extends Record> T create(Class<T> type, Object[] values) {
        try {
            return type.cast(type.getConstructors()[0].newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> of(Object... pairs) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** {@return the profile with its sources as a file cannot change them: without file, line and column} */
    static Profile withoutPlaces(Profile profile) {
        Map<String, Source> sources = new TreeMap<>();
        profile.sources()
                .forEach((path, source) ->
                        sources.put(path, new Source(null, 0, 0, source.evidence(), source.on(), source.by())));
        return create(Profile.class, values(profile, Map.of("sources", sources)));
    }

    /** {@return the profile without any sources} */
    static Profile withoutSources(Profile profile) {
        return create(Profile.class, values(profile, Map.of("sources", Map.of())));
    }
}
