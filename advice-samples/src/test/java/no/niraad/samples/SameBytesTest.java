package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.text.Language;
import no.niraad.report.JsonReport;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Answers;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.Rulebook;
import no.niraad.rules.whatif.Insight;
import no.niraad.rules.whatif.WhatIf;

/** Promise 2, as others meet it: the published result is the same to the byte, whatever the order of lists and the place. */
class SameBytesTest {

    private static final AdviceEngine ENGINE = AdviceEngine.create();

    /** Where i has no dot, where digits or the calendar are others, and where it is tomorrow already or still yesterday. */
    private static final List<String> LOCALES =
            List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-CH", "nn-NO", "und");

    private static final List<String> ZONES =
            List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns");

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_published_result_is_the_same_in_any_order_and_anywhere(@ForAll long seed, @ForAll Language language)
            throws IOException {
        Random random = new Random(seed);
        Profile profile = RandomProfiles.of(seed);
        byte[] here = result(profile, language);

        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(LOCALES.get(random.nextInt(LOCALES.size()))));
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(random.nextInt(ZONES.size()))));
            assertThat(result(shuffled(profile, random), language))
                    .as(() -> "in " + Locale.getDefault() + ", "
                            + TimeZone.getDefault().getID())
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] result(Profile profile, Language language) throws IOException {
        var out = new StringBuilder();
        Assessment assessment = ENGINE.evaluate(profile);
        Insight insight = WhatIf.of(ENGINE, assessment)
                .insight(assessment.riskFlags().stream().limit(2).toList(), 1);
        new JsonReport(true).write(assessment, insight, Rulebook.builtIn().wording(language), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Profile shuffled(Profile profile, Random random) {
        return Answers.lists(profile, it -> {
            var items = new ArrayList<Object>(it);
            Collections.shuffle(items, random);
            return items;
        });
    }
}
