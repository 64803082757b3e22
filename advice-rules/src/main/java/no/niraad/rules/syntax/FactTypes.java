package no.niraad.rules.syntax;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.niraad.model.Profile;
import no.niraad.model.organisation.Organisation;
import no.niraad.rules.drl.Conclude;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.Affected;
import no.niraad.rules.facts.Answered;
import no.niraad.rules.facts.AnsweredInInitiative;
import no.niraad.rules.facts.AnsweredInOrgUnit;
import no.niraad.rules.facts.AnsweredInProcurement;
import no.niraad.rules.facts.AnsweredInSystem;
import no.niraad.rules.facts.Exchanged;
import no.niraad.rules.facts.Found;
import no.niraad.rules.facts.FoundInInitiative;
import no.niraad.rules.facts.FoundInOrgUnit;
import no.niraad.rules.facts.FoundInProcurement;
import no.niraad.rules.facts.FoundInSystem;
import no.niraad.rules.facts.InitiativeFigures;
import no.niraad.rules.facts.OrgUnitFigures;
import no.niraad.rules.facts.PlannedBenefit;
import no.niraad.rules.facts.PortfolioFigures;
import no.niraad.rules.facts.Procured;
import no.niraad.rules.facts.ProcurementForUnknownUnit;
import no.niraad.rules.observations.EarlyStage;
import no.niraad.rules.observations.LaterStage;
import no.niraad.rules.observations.NarrowAnchoring;
import no.niraad.rules.observations.StrongTop;
import no.niraad.rules.observations.WeakChangeCompetence;
import no.niraad.rules.observations.WeakInvolvement;
import no.niraad.rules.syntax.FactType.Role;

/** The types that rules may name: facts, the choices that facts hold, and what a consequence is made of. Nothing else. */
public final class FactTypes {

    private static final List<Class<?>> COUNTED_FOR_ALL = List.of(PortfolioFigures.class);
    private static final List<Class<?>> RESOLVED = List.of(
            Affected.class,
            Exchanged.class,
            InitiativeFigures.class,
            OrgUnitFigures.class,
            PlannedBenefit.class,
            Procured.class,
            ProcurementForUnknownUnit.class);
    private static final List<Class<?>> OBSERVATIONS = List.of(
            EarlyStage.class,
            LaterStage.class,
            NarrowAnchoring.class,
            StrongTop.class,
            WeakChangeCompetence.class,
            WeakInvolvement.class);

    private static final List<Class<?>> FINDINGS = List.of(
            Found.class, FoundInInitiative.class, FoundInOrgUnit.class, FoundInProcurement.class, FoundInSystem.class);

    private static final List<Class<?>> PART_ANSWERS = List.of(
            AnsweredInInitiative.class, AnsweredInOrgUnit.class, AnsweredInProcurement.class, AnsweredInSystem.class);

    private static final FactTypes BUILT_IN = of(builtInTypes());

    private final Map<String, FactType> facts = new TreeMap<>();
    private final Map<String, Class<?>> importable = new TreeMap<>();

    private FactTypes(Collection<FactType> types) {
        importable.put(Conclude.class.getName(), Conclude.class);
        for (FactType fact : types) {
            facts.put(fact.name(), fact);
            importable.put(fact.type().getName(), fact.type());
            Properties.choices(fact.type()).forEach(it -> importable.put(it.getName(), it));
        }
        refuseNamesakes();
    }

    private void refuseNamesakes() {
        var bySimpleName = new HashMap<String, Class<?>>();
        for (Class<?> type : importable.values()) {
            Class<?> other = bySimpleName.putIfAbsent(type.getSimpleName(), type);
            if (other != null) {
                throw new IllegalArgumentException("A rule could not tell " + type.getName() + " from "
                        + other.getName() + ". Give one of them another simple name.");
            }
        }
    }

    /** {@return the facts that every profile is made of, and what is counted, resolved and observed about them} */
    public static FactTypes builtIn() {
        return BUILT_IN;
    }

    /** {@return what the rules of packs may match: as {@link #builtIn()}, what the built-in rules found, and answers to a pack's own facts} */
    public static FactTypes forPacks() {
        return ForPacks.TYPES;
    }

    /** Made when the first pack is read. */
    private static final class ForPacks {
        private static final FactTypes TYPES = BUILT_IN.and(Stream.of(
                        FINDINGS.stream().map(it -> new FactType(it, Role.FINDING)),
                        Stream.of(new FactType(Answered.class, Role.ANSWER)),
                        PART_ANSWERS.stream().map(it -> new FactType(it, Role.PART_ANSWER)))
                .flatMap(it -> it)
                .toList());
    }

    /**
     * {@return these types and no others}
     *
     * @param types records whose components are truth values, whole numbers, texts, enums and records of such; no two of
     *     them have the same simple name
     * @throws IllegalArgumentException when two have
     */
    public static FactTypes of(Collection<FactType> types) {
        return new FactTypes(types);
    }

    /** {@return these types and some more, as when a pack brings facts of its own} */
    public FactTypes and(Collection<FactType> more) {
        var all = new ArrayList<>(facts.values());
        all.addAll(more);
        return new FactTypes(all);
    }

    /** {@return all types of facts, ordered by name} */
    public List<FactType> all() {
        return List.copyOf(facts.values());
    }

    /** {@return full names of all that a rule may import, ordered} */
    List<String> importable() {
        return List.copyOf(importable.keySet());
    }

    Optional<Class<?>> byFullName(String name) {
        return Optional.ofNullable(importable.get(name));
    }

    /** {@return the type of fact that rules call so} */
    public Optional<FactType> fact(String simpleName) {
        return Optional.ofNullable(facts.get(simpleName));
    }

    /** A profile holds each theme once, and lists the parts of an organisation. */
    private static List<FactType> builtInTypes() {
        var types = new ArrayList<FactType>();
        for (RecordComponent component : Profile.class.getRecordComponents()) {
            if (isOfOrganisation(component.getType())) {
                types.add(new FactType(component.getType(), Role.ONE));
            } else if (component.getGenericType() instanceof ParameterizedType listed
                    && listed.getActualTypeArguments()[0] instanceof Class<?> part
                    && isOfOrganisation(part)) {
                types.add(new FactType(part, Role.MANY));
            }
        }
        COUNTED_FOR_ALL.forEach(it -> types.add(new FactType(it, Role.ONE)));
        RESOLVED.forEach(it -> types.add(new FactType(it, Role.MANY)));
        OBSERVATIONS.forEach(it -> types.add(new FactType(it, Role.OBSERVATION)));
        types.add(new FactType(Threshold.class, Role.NUMBER));
        return types;
    }

    private static boolean isOfOrganisation(Class<?> type) {
        return type.isRecord() && type.getPackage().equals(Organisation.class.getPackage());
    }
}
