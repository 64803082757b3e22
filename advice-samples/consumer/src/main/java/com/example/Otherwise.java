package com.example;

import no.niraad.model.Profile;
import no.niraad.model.finding.RiskFlag;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.whatif.NextQuestion;
import no.niraad.rules.whatif.Remedy;
import no.niraad.rules.whatif.WhatIf;

/** What would clear each risk, what unknown answers can still change, and what to find out next. */
final class Otherwise {

    private Otherwise() {}

    static void tell(AdviceEngine engine, Profile profile) {
        WhatIf whatIf = WhatIf.of(engine, engine.evaluate(profile));
        for (RiskFlag risk : whatIf.assessment().riskFlags()) {
            for (Remedy remedy : whatIf.clearing(risk).remedies()) {
                System.out.println(remedy.changes() + " clears it, and raises "
                        + remedy.impact().raised());
            }
        }
        System.out.println(whatIf.outlook().total());
        for (NextQuestion question : whatIf.nextQuestions(3)) {
            System.out.println(
                    question.fact() + " can settle " + question.decides().size());
        }
    }
}
