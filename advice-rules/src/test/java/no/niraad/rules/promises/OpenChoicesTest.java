package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.BenefitBuilder;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.InitiativeBuilder;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.ItSystemBuilder;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.organisation.Recipient;
import no.niraad.model.organisation.Responsibility;
import no.niraad.model.organisation.Stage;
import no.niraad.rules.RandomProfiles;

/** Promise 1 for what is chosen rather than answered: who answers for a system, who gets a benefit, the stage, a date. */
class OpenChoicesTest {

    /** A profile with a choice open, and where the paths of that choice begin. */
    private record Opened(String path, Profile profile) {}

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void taking_a_choice_away_yields_nothing_and_hides_nothing(@ForAll long seed) {
        Profile profile = RandomProfiles.of(seed);
        var before = Compared.assess(profile);
        opened(profile).forEach(it -> {
            Compared compared = Compared.of(before, it.profile());
            assertThat(compared.added())
                    .as(it.path() + " is open, seed " + seed)
                    .isEmpty();
            assertThat(compared.silenced(path -> path.startsWith(it.path())))
                    .as("gone or milder without a word: " + it.path() + " is open, seed " + seed)
                    .isEmpty();
        });
    }

    /** With the units, what could be said of an initiative in them is gone too, and nobody knows where to look for it. */
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void not_saying_which_units_an_initiative_changes_yields_nothing(@ForAll long seed) {
        Profile profile = RandomProfiles.of(seed);
        var before = Compared.assess(profile);
        initiatives(
                        profile,
                        it -> InitiativeBuilder.builder(it).affects(List.of()).build())
                .forEach(it -> assertThat(Compared.of(before, it.profile()).added())
                        .as(it.path() + " changes work nobody knows where, seed " + seed)
                        .isEmpty());
    }

    private static Stream<Opened> opened(Profile profile) {
        var stage = OrganisationBuilder.builder(profile.organisation())
                .stage(Stage.UNKNOWN)
                .build();
        return Stream.of(
                        Stream.of(new Opened(
                                "organisation.stage",
                                ProfileBuilder.builder(profile)
                                        .organisation(stage)
                                        .build())),
                        systems(
                                profile,
                                it -> ItSystemBuilder.builder(it)
                                        .responsibility(Responsibility.UNKNOWN)
                                        .build()),
                        systems(
                                profile,
                                it -> ItSystemBuilder.builder(it).orgUnit(null).build()),
                        initiatives(profile, OpenChoicesTest::open))
                .flatMap(it -> it);
    }

    private static Stream<Opened> systems(Profile profile, UnaryOperator<ItSystem> change) {
        return each(
                profile.systems(),
                change,
                (it, all) -> new Opened(
                        "systems." + it.id() + ".",
                        ProfileBuilder.builder(profile).systems(all).build()));
    }

    private static Stream<Opened> initiatives(Profile profile, UnaryOperator<Initiative> change) {
        return each(
                profile.initiatives(),
                change,
                (it, all) -> new Opened(
                        "initiatives." + it.id() + ".",
                        ProfileBuilder.builder(profile).initiatives(all).build()));
    }

    /** {@return what is made of the list once for each of its items, with that item changed} */
    private static <T> Stream<Opened> each(
            List<T> items, UnaryOperator<T> change, BiFunction<T, List<T>, Opened> make) {
        return IntStream.range(0, items.size()).mapToObj(at -> {
            var changed = new ArrayList<>(items);
            changed.set(at, change.apply(items.get(at)));
            return make.apply(items.get(at), List.copyOf(changed));
        });
    }

    private static Initiative open(Initiative initiative) {
        return InitiativeBuilder.builder(initiative)
                .start(null)
                .changeComplete(null)
                .benefits(initiative.benefits().stream()
                        .map(OpenChoicesTest::open)
                        .toList())
                .build();
    }

    private static Benefit open(Benefit benefit) {
        return BenefitBuilder.builder(benefit).recipient(Recipient.UNKNOWN).build();
    }
}
