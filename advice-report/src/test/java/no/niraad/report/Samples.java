package no.niraad.report;

import static no.niraad.model.finding.AdviceState.ACT_NOW;
import static no.niraad.model.finding.AdviceState.FOLLOW_UP;
import static no.niraad.model.finding.AdviceState.IN_ORDER;
import static no.niraad.model.finding.AdviceState.NOT_JUDGED;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.finding.AdviceStatus;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.finding.Strength;
import no.niraad.model.profile.ProfileReader;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Wording;
import no.niraad.rules.whatif.Insight;
import no.niraad.rules.whatif.WhatIf;

/** Assessments by the rules of advice 2 alone, so that work on other advice leaves the golden reports as they are. */
public final class Samples {

    private static final String FOLDER = "advice02";
    private static final List<AdviceStatus> OTHER_ADVICE = List.of(
            new AdviceStatus(1, IN_ORDER, 12, 11, List.of("leadership.politicalOwnership")),
            new AdviceStatus(3, FOLLOW_UP, 9, 6, List.of()),
            new AdviceStatus(4, NOT_JUDGED, 10, 3, List.of()),
            new AdviceStatus(5, IN_ORDER, 14, 14, List.of()),
            new AdviceStatus(6, FOLLOW_UP, 22, 13, List.of()),
            new AdviceStatus(7, ACT_NOW, 31, 17, List.of()),
            new AdviceStatus(8, FOLLOW_UP, 108, 101, List.of()),
            new AdviceStatus(9, NOT_JUDGED, 6, 0, List.of()));

    private static final class Engine {
        private static final AdviceEngine ENGINE = AdviceEngine.create();
    }

    private Samples() {}

    /** {@return a municipality with something of everything} */
    public static Assessment fjellvik() {
        return assess(ProfileReader.read("fjellvik.yaml", bytes("/no/niraad/report/fjellvik.yaml")), OTHER_ADVICE);
    }

    /** {@return an organisation of which nothing but the name is known} */
    public static Assessment unknown() {
        String yaml = "profile: 1\norganisation: {name: Storøy kommune}\nassessed: {on: 2026-11-01}\n";
        return assess(ProfileReader.read("storoy.yaml", yaml.getBytes(StandardCharsets.UTF_8)), List.of());
    }

    /** {@return what all rules say, not advice 2 alone} */
    static Assessment allRules() {
        return Engine.ENGINE.evaluate(fjellvik().profile());
    }

    /** {@return all that could be otherwise} */
    public static Insight insight(Assessment assessment) {
        List<Finding> findings = assessment.findings().stream()
                .filter(it -> !(it instanceof Strength))
                .toList();
        return WhatIf.of(Engine.ENGINE, assessment).insight(findings, 10);
    }

    /** {@return what the rules of advice 2 say} */
    public static Assessment assess(Profile profile, List<AdviceStatus> others) {
        Assessment all = Engine.ENGINE.evaluate(profile);
        var advice = new ArrayList<>(others);
        all.advice().stream().filter(it -> it.advice() == 2).forEach(it -> advice.add(Math.min(1, others.size()), it));
        return new Assessment(
                profile,
                all.findings().stream()
                        .filter(it -> it.rule().folder().equals(FOLDER))
                        .toList(),
                advice,
                all.notJudged().stream()
                        .filter(it -> it.rule().folder().equals(FOLDER))
                        .toList(),
                new RuleSet("1.0.0", "9f2c41d07ab35e6880c1".repeat(4).substring(0, 64), 31));
    }

    /** {@return the words of the built-in rules} */
    public static Wording wording(Language language) {
        return Rulebook.builtIn().wording(language);
    }

    /** {@return a report as text} */
    public static String write(Report report, Assessment assessment, Language language) {
        var out = new StringBuilder();
        try {
            report.write(assessment, wording(language), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
