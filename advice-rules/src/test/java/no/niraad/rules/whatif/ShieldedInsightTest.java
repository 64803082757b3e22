package no.niraad.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.Sources;
import no.niraad.rules.pack.RandomPack;
import org.junit.jupiter.api.Test;

/** What could be otherwise of built-in findings is the same beside any pack. */
class ShieldedInsightTest {

    private static final int PACKS = Integer.getInteger("packs", 200) / 10;

    /** Each takes a search of its own. */
    private static final int CLEARED = 4;

    @Test
    void no_pack_changes_what_becomes_of_built_in_findings() {
        int told = 0;
        for (int seed = 0; seed < PACKS; seed++) {
            Profile profile = RandomProfiles.of(seed);
            AdviceEngine plain = Sources.engine();
            AdviceEngine packed =
                    plain.toBuilder().pack(RandomPack.of("own", seed)).build();
            WhatIf without = WhatIf.of(plain, plain.evaluate(profile));
            WhatIf with = WhatIf.of(packed, packed.evaluate(profile));

            assertThat(outlook(with)).as("pack " + seed).isEqualTo(outlook(without));
            assertThat(with.outlook().advice()).isEqualTo(without.outlook().advice());
            assertThat(clearings(with)).as("pack " + seed).isEqualTo(clearings(without));
            told += clearings(with).size();
        }
        assertThat(told).isGreaterThan(PACKS);
    }

    private static List<String> outlook(WhatIf whatIf) {
        Outlook outlook = whatIf.outlook();
        return List.of(
                outlook.certain().stream()
                        .filter(it -> it.advice() > 0)
                        .toList()
                        .toString(),
                outlook.possible().stream()
                        .filter(it -> it.advice() > 0)
                        .toList()
                        .toString());
    }

    /** In no order: what raises a finding of the pack stands behind what raises none. */
    private static List<String> clearings(WhatIf whatIf) {
        Assessment assessment = whatIf.assessment();
        List<Finding> findings = assessment.findings().stream()
                .filter(it -> it.advice() > 0 && !(it instanceof Strength))
                .limit(CLEARED)
                .toList();
        return whatIf.clearings(findings).stream()
                .map(it -> it.finding() + " " + it.complete() + " " + it.obstacle() + " " + changes(it))
                .toList();
    }

    private static String changes(Clearing clearing) {
        return clearing.remedies().stream()
                .map(it -> it.changes() + " " + it.waitsFor())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
