package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void taking_a_choice_away_yields_nothing(@ForAll long seed) {
        Profile profile = RandomProfiles.of(seed);
        var before = Compared.assess(profile);
        opened(profile)
                .forEach(it -> assertThat(Compared.of(before, it).added())
                        .as("with one choice open, seed " + seed)
                        .isEmpty());
    }

    private static Stream<Profile> opened(Profile profile) {
        var stage = OrganisationBuilder.builder(profile.organisation())
                .stage(Stage.UNKNOWN)
                .build();
        return Stream.of(
                        Stream.of(ProfileBuilder.builder(profile)
                                .organisation(stage)
                                .build()),
                        each(profile.systems(), OpenChoicesTest::open)
                                .map(it -> ProfileBuilder.builder(profile)
                                        .systems(it)
                                        .build()),
                        each(profile.initiatives(), OpenChoicesTest::open)
                                .map(it -> ProfileBuilder.builder(profile)
                                        .initiatives(it)
                                        .build()))
                .flatMap(it -> it);
    }

    /** {@return the list once for each of its items, with that item changed} */
    private static <T> Stream<List<T>> each(List<T> items, UnaryOperator<T> change) {
        return IntStream.range(0, items.size()).mapToObj(at -> {
            var changed = new ArrayList<>(items);
            changed.set(at, change.apply(items.get(at)));
            return List.copyOf(changed);
        });
    }

    private static ItSystem open(ItSystem system) {
        return ItSystemBuilder.builder(system)
                .responsibility(Responsibility.UNKNOWN)
                .build();
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
