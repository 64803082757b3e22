package no.niraad.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.BenefitBuilder;
import no.niraad.model.organisation.ChangeAgentsBuilder;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.EffectBuilder;
import no.niraad.model.organisation.Exchange;
import no.niraad.model.organisation.Government;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.InitiativeBuilder;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.ItSystemBuilder;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.organisation.Procurement;
import no.niraad.model.organisation.ProcurementBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Profiles that nobody would think of. The same seed always gives the same profile, and every profile is one that a
 * file could hold: references lead somewhere, and dates come in a possible order.
 */
public final class RandomProfiles {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int MOST_PARTS = 6;

    private final Random random;
    private final RandomAnswers answers;
    private final LocalDate today;
    private final boolean busy;

    private RandomProfiles(Random random) {
        this.random = random;
        answers = new RandomAnswers(random);
        today = FIRST_DAY.plusDays(random.nextInt(365));
        busy = random.nextInt(3) == 0;
    }

    /** {@return the profile of a seed} */
    public static Profile of(long seed) {
        return of(new Random(seed));
    }

    /** {@return a profile, drawn from the next numbers} */
    public static Profile of(Random random) {
        return new RandomProfiles(random).profile();
    }

    private Profile profile() {
        List<OrgUnit> orgUnits = some(MOST_PARTS, this::orgUnit);
        return ProfileBuilder.builder(answers.fill(Profile.class))
                .organisation(organisation())
                .assessed(new Assessed(today, List.of("kommunedirektør")))
                .orgUnits(orgUnits)
                .initiatives(some(MOST_PARTS, it -> initiative(it, orgUnits)))
                .systems(systems(orgUnits))
                .procurements(some(MOST_PARTS / 2, it -> procurement(it, orgUnits)))
                .build();
    }

    private Organisation organisation() {
        Organisation any = answers.fill(Organisation.class);
        Government usual = Government.usualFor(any.kind());
        boolean cabinet = usual == Government.FORMANNSKAP && random.nextInt(4) == 0;
        return OrganisationBuilder.builder(any)
                .name("Fjellvik")
                .government(cabinet ? Government.PARLAMENTARISK : usual)
                .build();
    }

    private OrgUnit orgUnit(int number) {
        OrgUnit any = answers.fill(OrgUnit.class);
        List<AgentGroup> groups = new ArrayList<>(List.of(AgentGroup.values()));
        Collections.shuffle(groups, random);
        return OrgUnitBuilder.builder(any)
                .id("unit" + number)
                .name("Enhet " + number)
                .parent(number > 0 && random.nextBoolean() ? "unit" + random.nextInt(number) : null)
                .changeAgents(ChangeAgentsBuilder.builder(any.changeAgents())
                        .drawnFrom(groups.subList(0, random.nextInt(groups.size() + 1)))
                        .build())
                .build();
    }

    private Initiative initiative(int number, List<OrgUnit> orgUnits) {
        Initiative any = answers.fill(Initiative.class);
        LocalDate start = random.nextInt(4) == 0 ? null : today.minusDays(random.nextInt(900));
        LocalDate complete = random.nextInt(4) == 0 ? null : changeComplete(start);
        return InitiativeBuilder.builder(any)
                .id("initiative" + number)
                .name("Tiltak " + number)
                .phase(busy ? answers.running() : any.phase())
                .start(start)
                .changeComplete(complete)
                .affects(effects(orgUnits))
                .benefits(some(3, it -> benefit(10 * number + it, start, complete)))
                .build();
    }

    /** Often near a whole year after the start, where the rules have a threshold. */
    private LocalDate changeComplete(@Nullable LocalDate start) {
        if (start == null) {
            return today.plusDays(random.nextInt(800) - 400);
        }
        return random.nextBoolean()
                ? start.plusMonths(11 + random.nextInt(3)).plusDays(random.nextInt(3))
                : start.plusDays(random.nextInt(1000));
    }

    private List<Effect> effects(List<OrgUnit> orgUnits) {
        return shuffled(orgUnits).subList(0, count(orgUnits.size())).stream()
                .map(it -> EffectBuilder.builder(answers.fill(Effect.class))
                        .orgUnit(it.id())
                        .build())
                .toList();
    }

    private Benefit benefit(int number, @Nullable LocalDate start, @Nullable LocalDate complete) {
        return BenefitBuilder.builder(answers.fill(Benefit.class))
                .id("benefit" + number)
                .name("Gevinst " + number)
                .owner(random.nextInt(3) == 0 ? "enhetsleder" : null)
                .due(random.nextInt(3) == 0 ? null : due(start, complete))
                .build();
    }

    /** Often on, or a day beside, a date that it is compared with. */
    private LocalDate due(@Nullable LocalDate start, @Nullable LocalDate complete) {
        LocalDate earliest = start == null ? today.minusDays(400) : start;
        LocalDate near = random.nextBoolean() && complete != null ? complete : today;
        LocalDate due =
                random.nextBoolean() ? near.plusDays(random.nextInt(3) - 1) : earliest.plusDays(random.nextInt(1200));
        return due.isBefore(earliest) ? earliest : due;
    }

    private List<ItSystem> systems(List<OrgUnit> orgUnits) {
        int count = count(MOST_PARTS);
        return IntStream.range(0, count)
                .mapToObj(it -> ItSystemBuilder.builder(answers.fill(ItSystem.class))
                        .id("system" + it)
                        .name("System " + it)
                        .orgUnit(oneOf(orgUnits))
                        .exchanges(exchanges(it, count))
                        .build())
                .toList();
    }

    private List<Exchange> exchanges(int system, int count) {
        List<Integer> others = shuffled(
                IntStream.range(0, count).filter(it -> it != system).boxed().toList());
        return others.subList(0, Math.min(others.size(), random.nextInt(3))).stream()
                .map(it -> new Exchange("system" + it, answers.answer()))
                .toList();
    }

    private Procurement procurement(int number, List<OrgUnit> orgUnits) {
        return ProcurementBuilder.builder(answers.fill(Procurement.class))
                .id("procurement" + number)
                .name("Anskaffelse " + number)
                .orgUnit(oneOf(orgUnits))
                .build();
    }

    private @Nullable String oneOf(List<OrgUnit> orgUnits) {
        int drawn = random.nextInt(orgUnits.size() + 1);
        return drawn == orgUnits.size() ? null : orgUnits.get(drawn).id();
    }

    private <T> List<T> some(int most, IntFunction<T> part) {
        return IntStream.range(0, count(most)).mapToObj(part).toList();
    }

    /** Rather few than many: small profiles are quick to judge, and to read when one of them shows a difference. */
    private int count(int most) {
        return Math.min(random.nextInt(most + 1), random.nextInt(most + 1));
    }

    private <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
