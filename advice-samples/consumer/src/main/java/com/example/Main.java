package com.example;

import java.time.LocalDate;
import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.finding.Finding;
import no.niraad.model.organisation.Involvement;
import no.niraad.model.organisation.InvolvementBuilder;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Wording;

/** The shortest way from an organisation to findings, in nynorsk. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // tag::embed
        AdviceEngine engine = AdviceEngine.create(); // make one, keep it, share it between threads
        Organisation us = OrganisationBuilder.builder().name("Fjellvik kommune").build();
        Involvement involvement =
                InvolvementBuilder.builder().unionsInvolvedEarly(Answer.NO).build();
        Profile profile = ProfileBuilder.builder()
                .organisation(us)
                .assessed(new Assessed(LocalDate.of(2026, 11, 1), List.of("hovudtillitsvald")))
                .involvement(involvement)
                .build(); // what nobody has answered is unknown, and never counts against you
        Wording nynorsk = engine.rulebook().wording(Language.NN);
        for (Finding finding : engine.evaluate(profile).findings()) {
            System.out.println(nynorsk.what(finding, us));
            System.out.println(nynorsk.why(finding, us));
            nynorsk.step(finding, us).ifPresent(step -> System.out.println(step.owner() + ": " + step.text()));
        }
        // end::embed
        Otherwise.tell(engine, profile);
    }
}
