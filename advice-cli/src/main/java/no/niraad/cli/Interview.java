package no.niraad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.niraad.cli.Typing.Ended;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Problem;
import no.niraad.model.finding.Assessment;
import no.niraad.model.profile.ProfileEdit;
import no.niraad.model.text.SafeText;
import no.niraad.report.AskReport;
import no.niraad.report.ProfileNotes;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.whatif.NextQuestion;
import no.niraad.rules.whatif.WhatIf;

/** Asks, saves and tells what changed, until there is nothing more to ask or the user wants no more. */
final class Interview {

    private static final int GROWTH = 4;

    private final Session session;
    private final AdviceEngine engine;
    private final AskReport report;
    private final OpenProfile profile;
    private final Typing typing;
    private final PrintWriter out;
    private final Set<String> skipped = new HashSet<>();
    private Assessment assessment;
    private List<NextQuestion> questions = List.of();
    private int most;
    private int saved;

    Interview(Session session, AdviceEngine engine, AskReport report, OpenProfile profile) {
        this.session = session;
        this.engine = engine;
        this.report = report;
        this.profile = profile;
        this.typing = new Typing(session);
        this.out = session.console().out();
        this.assessment = engine.evaluate(profile.profile());
    }

    void run() throws IOException {
        say("ask.intro");
        try {
            Optional<NextQuestion> question = next();
            while (question.isPresent()) {
                tryToAsk(question.get());
                typing.endIfWanted();
                question = next();
            }
            say(skipped.isEmpty() ? "ask.all-answered" : "ask.only-skipped", skipped.size());
        } catch (Ended e) {
            out.println();
        }
        say("ask.saved", saved);
    }

    /** Few questions are found far quicker than all, so more are looked for only when those have been skipped. */
    private Optional<NextQuestion> next() {
        while (true) {
            Optional<NextQuestion> next = questions.stream()
                    .filter(it -> !skipped.contains(it.fact()))
                    .findFirst();
            if (next.isPresent() || questions.size() < most) {
                return next;
            }
            most = Math.max(skipped.size() + 1, GROWTH * most);
            questions = WhatIf.of(engine, assessment).nextQuestions(most);
        }
    }

    /** An answer that has no place in the file is left to the user. */
    private void tryToAsk(NextQuestion question) throws IOException, Ended {
        try {
            ask(question);
        } catch (IllegalArgumentException e) {
            say("ask.no-place", question.fact());
            skipped.add(question.fact());
        }
    }

    private void ask(NextQuestion question) throws IOException, Ended {
        report.writeQuestion(assessment, question, out);
        String fact = question.fact();
        while (true) {
            String written = typing.line("ask.answer");
            if (written.isEmpty()) {
                skipped.add(fact);
                return;
            }
            var words = new AnswerLine(written, assessment.profile(), fact, session.language());
            if (words.isUnknown()) {
                say("ask.unknown");
                skipped.add(fact);
                return;
            }
            if (words.isNoAnswer()) {
                tellChoices(written, words);
            } else if (fits(fact, words.values()) && save(fact, given(words.values()))) {
                return;
            }
        }
    }

    private void tellChoices(String written, AnswerLine words) {
        String meant = words.nearest()
                .map(it -> " " + session.messages().text("error.nearest", it))
                .orElse("");
        say("ask.no-answer", written, meant);
    }

    private ProfileEdit.Given given(List<String> values) throws IOException {
        String evidence = evidence();
        LocalDate on = evidence.isEmpty() ? null : typing.date("ask.date", "ask.no-date");
        return new ProfileEdit.Given(values, evidence.isEmpty() ? null : evidence, on, null);
    }

    /** {@return what shows the answer; empty for nothing} Who gives an answer here has run ahead of the questions, and is asked once more. */
    private String evidence() throws IOException {
        String written = typing.optional("ask.evidence");
        if (written.isEmpty() || AnswerLine.answer(written, session.language()) == null) {
            return written;
        }
        say("ask.evidence-is-answer", written);
        return typing.optional("ask.evidence");
    }

    /** {@return whether this can be an answer} What is wrong with it is told before more is asked. */
    private boolean fits(String fact, List<String> values) {
        return told(() -> profile.with(fact, new ProfileEdit.Given(values, null, null, null)));
    }

    /** {@return whether the profile could be read with what was answered} What is wrong is told. */
    private boolean told(Runnable edit) {
        try {
            edit.run();
            return true;
        } catch (InvalidDocumentException e) {
            for (Problem problem : e.problems()) {
                String help = problem.help(session.language()).orElse("");
                out.println(("  " + problem.message(session.language()) + ". " + help).stripTrailing());
            }
            return false;
        }
    }

    /** {@return whether to go on to the next question} */
    private boolean save(String fact, ProfileEdit.Given given) throws IOException, Ended {
        if (!told(() -> profile.with(fact, given))) {
            return false;
        }
        if (!profile.save(fact, given)) {
            say("ask.changed-meanwhile");
            throw new Ended();
        }
        saved++;
        tellStored(given);
        Assessment before = assessment;
        assessment = engine.evaluate(profile.profile());
        questions = List.of();
        most = 0;
        report.writeEffect(before, assessment, out);
        tellNotes(before);
        return true;
    }

    private void tellStored(ProfileEdit.Given given) {
        String answer = String.join(", ", given.value());
        if (given.evidence() == null) {
            say("ask.stored", answer);
        } else {
            LocalDate on = given.on();
            String date = on == null ? "" : report.date(on);
            say(on == null ? "ask.stored-evidence" : "ask.stored-dated", answer, given.evidence(), date);
        }
    }

    private void tellNotes(Assessment before) {
        List<String> notes = new ArrayList<>(ProfileNotes.of(profile.profile(), session.language()));
        notes.removeAll(ProfileNotes.of(before.profile(), session.language()));
        notes.forEach(it -> say("check.note", it));
    }

    private void say(String key, Object... arguments) {
        out.println(SafeText.of(session.messages().text(key, arguments)));
        out.flush();
    }
}
