package no.niraad.report.json;

import java.util.List;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.report.json.Result.About;
import no.niraad.report.json.WhatIfResult.ChangeResult;
import no.niraad.report.json.WhatIfResult.ClearingResult;
import no.niraad.report.json.WhatIfResult.OutlookResult;
import no.niraad.report.json.WhatIfResult.PackTallyResult;
import no.niraad.report.json.WhatIfResult.ProspectResult;
import no.niraad.report.json.WhatIfResult.QuestionResult;
import no.niraad.report.json.WhatIfResult.RaisedResult;
import no.niraad.report.json.WhatIfResult.RemedyResult;
import no.niraad.report.json.WhatIfResult.TallyResult;
import no.niraad.report.words.Reading;
import no.niraad.rules.whatif.Clearing;
import no.niraad.rules.whatif.NextQuestion;
import no.niraad.rules.whatif.Outlook;
import no.niraad.rules.whatif.Remedy;
import org.jspecify.annotations.Nullable;

/** Turns what could be otherwise into the records of the result. What was not asked is null, and left out. */
final class WhatIfMaker {

    private final Reading reading;

    WhatIfMaker(Reading reading) {
        this.reading = reading;
    }

    @Nullable
    ClearingResult clearing(Finding finding) {
        Clearing clearing = reading.insight().clearing(finding);
        return clearing == null
                ? null
                : new ClearingResult(
                        clearing.complete(),
                        clearing.obstacle(),
                        clearing.remedies().stream().map(this::remedy).toList());
    }

    private RemedyResult remedy(Remedy remedy) {
        return new RemedyResult(
                remedy.changes().stream().map(this::change).toList(),
                remedy.impact().cleared().size(),
                remedy.impact().raised().stream().map(WhatIfMaker::raised).toList(),
                remedy.waitsFor());
    }

    private ChangeResult change(AnswerChange change) {
        return new ChangeResult(change.path(), reading.label(change.path()), change.writtenFrom(), change.writtenTo());
    }

    private static RaisedResult raised(Finding finding) {
        return new RaisedResult(finding.rule().toString(), About.of(finding.about()), finding.severity());
    }

    @Nullable
    OutlookResult outlook() {
        Outlook outlook = reading.insight().outlook();
        if (outlook == null) {
            return null;
        }
        Outlook.Tally total = outlook.total();
        return new OutlookResult(
                total.certain(),
                total.possible(),
                total.excluded(),
                outlook.advice().stream()
                        .map(it -> new TallyResult(it.advice(), it.certain(), it.possible(), it.excluded()))
                        .toList(),
                Result.Rules.orNull(outlook.packs().stream()
                        .map(it -> new PackTallyResult(it.pack(), it.certain(), it.possible(), it.excluded()))
                        .toList()),
                outlook.possible().stream()
                        .map(it -> new ProspectResult(it.rule().toString(), it.advice(), About.of(it.about())))
                        .toList(),
                Result.Rules.orNull(
                        outlook.unbounded().stream().map(RuleId::toString).toList()));
    }

    @Nullable
    List<QuestionResult> questions() {
        return reading.insight().outlook() == null
                ? null
                : reading.insight().questions().stream().map(this::question).toList();
    }

    private QuestionResult question(NextQuestion question) {
        return new QuestionResult(
                question.fact(),
                reading.label(question.fact()),
                question.decides().size(),
                question.urgent(),
                question.decides().stream()
                        .map(it -> it.rule().toString())
                        .distinct()
                        .toList());
    }
}
