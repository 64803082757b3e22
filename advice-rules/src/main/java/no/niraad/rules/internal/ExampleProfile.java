package no.niraad.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.BenefitBuilder;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.Exchange;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.InitiativeBuilder;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.ItSystemBuilder;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.organisation.Phase;
import no.niraad.model.organisation.Procurement;
import no.niraad.model.organisation.ProcurementBuilder;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.Element;

/** The small profiles that breaches are looked for from: some of everything, and nothing answered. */
final class ExampleProfile {

    /** So many of each part, where rules count them. */
    private static final int MOST = 12;

    /** How parts are tied to each other; a rule may ask that they are, or that they are not. */
    private enum Tie {
        ALL,
        NONE,
        UNITS,
        BENEFITS,
        FIRST,
        STAR,
        HEAP
    }

    private final int count;
    private final Tie tie;
    private final AskedNames names;
    private final boolean alike;

    private ExampleProfile(int count, Tie tie, AskedNames names, boolean alike) {
        this.count = count;
        this.tie = tie;
        this.names = names;
        this.alike = alike;
    }

    /**
     * {@return the profiles, the smallest first}
     *
     * @param rules what is to hold in one of them
     * @param numbers the numbers that they compare with
     */
    static Stream<Profile> unanswered(List<RuleInfo> rules, SortedSet<Integer> numbers) {
        var names = new AskedNames(rules);
        var shapes = new ArrayList<Profile>();
        for (Tie tie : List.of(Tie.ALL, Tie.NONE, Tie.UNITS, Tie.BENEFITS)) {
            shapes.add(new ExampleProfile(1, tie, names, false).profile());
        }
        for (Tie tie : List.of(Tie.FIRST, Tie.ALL)) {
            shapes.add(new ExampleProfile(2, tie, names, false).profile());
        }
        for (int count = 1; names.areJoined() && count <= 2; count++) {
            shapes.add(new ExampleProfile(count, Tie.ALL, names, true).profile());
        }
        if (any(rules, ExampleProfile::countsBenefits)) {
            counts(numbers, 2).forEach(it -> shapes.add(new ExampleProfile(it, Tie.HEAP, names, false).profile()));
        }
        if (any(rules, ExampleProfile::counts)) {
            counts(numbers, 3).forEach(it -> shapes.add(new ExampleProfile(it, Tie.STAR, names, false).profile()));
        }
        return shapes.stream().flatMap(it -> AlwaysKnown.of(it, rules));
    }

    private static boolean counts(Element element) {
        return element.type().endsWith("Figures") || element.type().endsWith(".Exchanged");
    }

    private static boolean countsBenefits(Element element) {
        return counts(element) && element.constraints().stream().anyMatch(it -> it.contains("benefits"));
    }

    private static boolean any(List<RuleInfo> rules, Predicate<Element> asked) {
        return rules.stream().flatMap(it -> it.when().stream()).anyMatch(asked);
    }

    /** A rule can ask for so many, and neither more nor less. */
    private static Stream<Integer> counts(SortedSet<Integer> numbers, int least) {
        Stream<Integer> exactly = numbers.stream().filter(it -> it >= least && it < MOST);
        int largest = numbers.isEmpty() ? 0 : numbers.last();
        return Stream.concat(exactly, Stream.of(Math.max(least, Math.min(MOST, largest))))
                .distinct();
    }

    private String id(String type, int number, String usual) {
        return alike ? names.of("*.id", number, "del") : names.of(type + ".id", number, usual);
    }

    private String name(String type, int number, String usual) {
        return alike ? names.of("*.name", number, "del") : names.of(type + ".name", number, usual);
    }

    private Profile profile() {
        return ProfileBuilder.builder()
                .organisation(OrganisationBuilder.builder()
                        .name(name("Organisation", 0, "Eksempel"))
                        .build())
                .assessed(new Assessed(LocalDate.of(2026, 11, 1), List.of()))
                .orgUnits(each(count, this::orgUnit))
                .initiatives(each(count, this::initiative))
                .systems(each(count + 1, this::system))
                .procurements(each(count, this::procurement))
                .build();
    }

    private OrgUnit orgUnit(int number) {
        return OrgUnitBuilder.builder()
                .id(unitId(number))
                .name(name("OrgUnit", number, "Enhet"))
                .parent(number == 0 || tie == Tie.STAR ? null : unitId(number - 1))
                .build();
    }

    private String unitId(int number) {
        return id("OrgUnit", number, "enhet");
    }

    private Initiative initiative(int number) {
        return InitiativeBuilder.builder()
                .id(id("Initiative", number, "tiltak"))
                .name(name("Initiative", number, "Tiltak"))
                .phase(Phase.EXECUTION)
                .affects(each(tied(number, Tie.UNITS), it -> new Effect(unitId(it), null, null)))
                .benefits(each(tied(number, Tie.BENEFITS), this::benefit))
                .build();
    }

    /** {@return how many units an initiative affects, or benefits it has} One tie is of units alone, and one of benefits alone. */
    private int tied(int initiative, Tie ofThese) {
        if (tie == Tie.ALL || tie == ofThese) {
            return count;
        }
        return switch (tie) {
            case FIRST -> initiative == 0 ? 1 : 0;
            case HEAP -> initiative == 0 ? count : 0;
            case STAR -> initiative == 0 ? count : 1;
            default -> 0;
        };
    }

    private Benefit benefit(int number) {
        return BenefitBuilder.builder()
                .id(id("Benefit", number, "gevinst"))
                .name(name("Benefit", number, "Gevinst"))
                .build();
    }

    private ItSystem system(int number) {
        String next = id("ItSystem", number == 0 ? 1 : 0, "system");
        boolean exchanges = tie != Tie.NONE && tie != Tie.FIRST || tie == Tie.FIRST && number == 0;
        return ItSystemBuilder.builder()
                .id(id("ItSystem", number, "system"))
                .name(name("ItSystem", number, "System"))
                .orgUnit(placed(number) ? unitId(tie == Tie.STAR ? 0 : number % count) : null)
                .exchanges(exchanges ? List.of(new Exchange(next, null)) : List.of())
                .build();
    }

    private Procurement procurement(int number) {
        return ProcurementBuilder.builder()
                .id(id("Procurement", number, "anskaffelse"))
                .name(name("Procurement", number, "Anskaffelse"))
                .orgUnit(placed(number) ? unitId(number) : null)
                .build();
    }

    private boolean placed(int number) {
        return tie != Tie.NONE && (tie != Tie.FIRST || number == 0);
    }

    private static <T> List<T> each(int count, IntFunction<T> part) {
        return IntStream.range(0, count).mapToObj(part).toList();
    }
}
