package no.niraad.cli;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.report.Style;
import no.niraad.rules.whatif.Insight;
import no.niraad.rules.whatif.WhatIf;

/**
 * How much of what could be otherwise a report is told: what people read on a screen is worked out for what is to be acted on now, a
 * whole report for all, and nothing for a line among many.
 */
final class Insights {

    private static final int FEW_QUESTIONS = 3;
    private static final int QUESTIONS = 10;

    /** Each finding takes as long as a few evaluations, so that of a large organisation only the first are worked out. */
    private static final int PARTS_TIMES_FINDINGS = 20_000;

    private static final int LARGE = 1_000;

    private Insights() {}

    static Insight of(WhatIf whatIf, Format format, Style style) {
        int parts = parts(whatIf.assessment().profile());
        if (format == Format.jsonl || parts > LARGE) {
            return Insight.NONE;
        }
        boolean brief = format == Format.text && !style.everything();
        var findings = new ArrayList<Finding>();
        for (Finding finding : whatIf.assessment().findings()) {
            if (!(finding instanceof Strength) && !(brief && finding.severity() != Severity.ACT_NOW)) {
                findings.add(finding);
            }
        }
        List<Finding> first = findings.subList(0, Math.min(findings.size(), PARTS_TIMES_FINDINGS / (parts + 1)));
        return whatIf.insight(first, brief ? FEW_QUESTIONS : QUESTIONS, Insights::help);
    }

    private static void help(Runnable work) {
        var thread = new Thread(work, "advice-what-if");
        thread.setDaemon(true);
        thread.start();
    }

    private static int parts(Profile profile) {
        return profile.orgUnits().size()
                + profile.initiatives().size()
                + profile.systems().size()
                + profile.procurements().size();
    }
}
