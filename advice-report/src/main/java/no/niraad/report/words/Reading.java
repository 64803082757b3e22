package no.niraad.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.text.Language;
import no.niraad.rules.Step;
import no.niraad.rules.Wording;
import no.niraad.rules.whatif.Insight;

/** An assessment as somebody reads it in one language. */
public final class Reading {

    /** More names than this nobody reads. */
    static final int MOST_NAMES = 8;

    private final Assessment assessment;
    private final Insight insight;
    private final Wording wording;
    private final FactNames factNames;
    private final AnswerTexts answerTexts;
    private final Origin origin;

    /** For a report that tells nothing of what could be otherwise. */
    public Reading(Assessment assessment, Wording wording) {
        this(assessment, Insight.NONE, wording);
    }

    /** Made once for each report. */
    public Reading(Assessment assessment, Insight insight, Wording wording) {
        this.assessment = assessment;
        this.insight = insight;
        this.wording = wording;
        this.factNames = new FactNames(assessment.profile(), wording);
        this.answerTexts = new AnswerTexts(factNames, wording.language());
        this.origin = new Origin(wording);
    }

    public Assessment assessment() {
        return assessment;
    }

    public Insight insight() {
        return insight;
    }

    public Language language() {
        return wording.language();
    }

    public Organisation organisation() {
        return assessment.profile().organisation();
    }

    /** {@return the risks and recommendations of a severity, in order, without those that are set aside} */
    public List<Finding> findings(Severity severity) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            if (finding.severity() == severity && !(finding instanceof Strength) && !assessment.isSetAside(finding)) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /** {@return the findings that are accepted, in order; those that are a duty are not set aside by it} */
    public List<Finding> accepted() {
        return assessment.findings().stream()
                .filter(it -> assessment.acceptanceOf(it).isPresent())
                .toList();
    }

    /** {@return how many findings there are, and in how many points they are told where that is fewer} */
    public String count(List<FindingGroup> groups) {
        int findings = 0;
        for (FindingGroup group : groups) {
            findings += group.findings().size();
        }
        if (findings == groups.size()) {
            return say(findings == 1 ? Phrase.ONE_FINDING : Phrase.FINDINGS, findings);
        }
        return groups.size() == 1
                ? say(Phrase.FINDINGS_IN_ONE_POINT, findings)
                : say(Phrase.FINDINGS_IN_POINTS, findings, groups.size());
    }

    /** {@return a phrase in the reader's language} */
    public String say(Said phrase, Object... values) {
        return phrase.in(language(), values);
    }

    /** {@return how it is, in one sentence} */
    public String what(Finding finding) {
        return wording.what(finding, organisation());
    }

    /** {@return why it matters; empty for a strength} */
    public String why(Finding finding) {
        return wording.why(finding, organisation());
    }

    /** {@return the first step, if there is one} */
    public Optional<Step> step(Finding finding) {
        return wording.step(finding, organisation());
    }

    /** {@return what a piece of advice is called} */
    public String title(int advice) {
        return wording.title("advice0" + advice);
    }

    /** {@return what a pack is called} */
    public String pack(String id) {
        return wording.title(id);
    }

    /** {@return number and title of a piece of advice} */
    public String adviceLine(int advice) {
        return say(Phrase.ADVICE, advice) + " – " + title(advice);
    }

    /** {@return number and title of a piece of advice, or the title of a pack} */
    public String sourceLine(Source source) {
        return source.advice() == 0 ? pack(source.pack()) : adviceLine(source.advice());
    }

    /**
     * {@return the name of a fact, with whose it is}
     *
     * @param understood what the reader knows that it is about, and need not be told again
     */
    public String fact(String path, Subject understood) {
        return factNames.of(path, names(understood));
    }

    /** {@return the name of a part, by its path, such as {@code orgUnits.skole} or {@code initiatives.nettbrett.affects.skole}} */
    public String part(String path) {
        return factNames.part(path);
    }

    /** {@return what the kind of fact is called, whosever it is} */
    public String label(String path) {
        return wording.label(path);
    }

    /** {@return what was answered} */
    public String answer(Evidence evidence) {
        return answerTexts.of(evidence);
    }

    /** {@return whether the answer is that it is planned} */
    public boolean isPlanned(Evidence evidence) {
        return answerTexts.isPlanned(evidence);
    }

    /** {@return what a finding is about, such as {@code Nettbrett (Skole)}; empty for the whole organisation} */
    public String about(Subject subject) {
        List<String> names = names(subject);
        return names.size() < 2
                ? String.join("", names)
                : names.get(0) + " (" + String.join(", ", names.subList(1, names.size())) + ")";
    }

    /** {@return names, of many the first few and how many more there are} */
    public String some(List<String> names) {
        return some(names, MOST_NAMES);
    }

    /** {@return so many names at most; of more than that one fewer, and how many more there are} */
    public String some(List<String> names, int most) {
        if (names.size() <= most) {
            return Written.list(names, language());
        }
        var some = new ArrayList<>(names.subList(0, most - 1));
        some.add(say(Phrase.MORE_NAMES, names.size() - some.size()));
        return Written.list(some, language());
    }

    private static List<String> names(Subject subject) {
        List<String> names = new ArrayList<>();
        for (Subject.Part part : subject.parts()) {
            names.add(part.name());
        }
        return names;
    }

    /** {@return where what is found comes from} */
    public Origin origin() {
        return origin;
    }

    /** {@return the pieces of advice, and after them the packs that ask something beside the built-in facts} */
    public Areas areas() {
        return Areas.of(this);
    }
}
