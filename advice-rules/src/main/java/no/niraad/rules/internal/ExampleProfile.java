package no.niraad.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern NAMED = Pattern.compile("(id|name)\\s*==\\s*\"([^\"]+)\"");

    /** How parts are tied to each other; a rule may ask that they are, or that they are not. */
    private enum Tie {
        ALL,
        NONE,
        UNITS,
        BENEFITS,
        FIRST,
        STAR
    }

    private final int count;
    private final Tie tie;
    private final Map<String, List<String>> names;

    private ExampleProfile(int count, Tie tie, Map<String, List<String>> names) {
        this.count = count;
        this.tie = tie;
        this.names = names;
    }

    /**
     * {@return the profiles, the smallest first}
     *
     * @param rules what is to hold in one of them
     * @param largest the largest number that they compare with
     */
    static Stream<Profile> unanswered(List<RuleInfo> rules, int largest) {
        Map<String, List<String>> names = names(rules);
        var shapes = new ArrayList<Profile>();
        for (Tie tie : List.of(Tie.ALL, Tie.NONE, Tie.UNITS, Tie.BENEFITS)) {
            shapes.add(new ExampleProfile(1, tie, names).profile());
        }
        for (Tie tie : List.of(Tie.FIRST, Tie.ALL)) {
            shapes.add(new ExampleProfile(2, tie, names).profile());
        }
        if (rules.stream().flatMap(it -> it.when().stream()).anyMatch(ExampleProfile::counts)) {
            shapes.add(new ExampleProfile(Math.max(3, Math.min(MOST, largest)), Tie.STAR, names).profile());
        }
        return shapes.stream().flatMap(it -> AlwaysKnown.of(it, rules));
    }

    private static boolean counts(Element element) {
        return element.type().endsWith("Figures") || element.type().endsWith(".Exchanged");
    }

    /** A rule may be about one part that it calls by its name. */
    private static Map<String, List<String>> names(List<RuleInfo> rules) {
        var names = new HashMap<String, Set<String>>();
        for (RuleInfo rule : rules) {
            for (Element element : rule.when()) {
                String type = element.type().substring(element.type().lastIndexOf('.') + 1);
                for (String each : element.constraints()) {
                    Matcher named = NAMED.matcher(each);
                    while (named.find()) {
                        names.computeIfAbsent(type + "." + named.group(1), it -> new LinkedHashSet<>())
                                .add(named.group(2));
                    }
                }
            }
        }
        var lists = new HashMap<String, List<String>>();
        names.forEach((key, all) -> lists.put(key, List.copyOf(all)));
        return lists;
    }

    private String id(String type, int number, String usual) {
        return named(type + ".id", number, number == 0 ? usual : usual + "-" + (number + 1));
    }

    private String name(String type, int number, String usual) {
        return named(type + ".name", number, number == 0 ? usual : usual + " " + (number + 1));
    }

    private String named(String key, int number, String usual) {
        List<String> asked = names.getOrDefault(key, List.of());
        return number < asked.size() ? asked.get(number) : usual;
    }

    private Profile profile() {
        return ProfileBuilder.builder()
                .organisation(OrganisationBuilder.builder().name("Eksempel").build())
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
                .benefits(each(tied(number, Tie.BENEFITS), ExampleProfile::benefit))
                .build();
    }

    /** {@return how many units an initiative affects, or benefits it has} One tie is of units alone, and one of benefits alone. */
    private int tied(int initiative, Tie ofThese) {
        if (tie == Tie.ALL || tie == ofThese) {
            return count;
        }
        return switch (tie) {
            case FIRST -> initiative == 0 ? 1 : 0;
            case STAR -> initiative == 0 ? count : 1;
            default -> 0;
        };
    }

    private static Benefit benefit(int number) {
        String id = number == 0 ? "gevinst" : "gevinst-" + (number + 1);
        return BenefitBuilder.builder().id(id).name("Gevinst").build();
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
