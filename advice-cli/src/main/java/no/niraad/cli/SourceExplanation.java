package no.niraad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import no.niraad.model.text.Words;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleWords;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Wording;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.SourceFiles;

/** Explains what stands in the source: a piece of advice, or a claim. */
final class SourceExplanation {

    private final Session session;
    private final PrintWriter out;
    private final Wording wording;

    SourceExplanation(Session session) {
        this.session = session;
        this.out = session.console().out();
        this.wording = Rulebook.builtIn().wording(session.language());
    }

    /** Tells a piece of advice: its claims, and what its rules say. */
    void advice(AdviceInfo advice) {
        String heading = session.messages()
                .text("explain.advice", advice.number(), wording.title(advice.folder()), advice.page());
        Lines.wrapped(heading, "", session.console().width()).forEach(out::println);
        out.println();
        SourceFiles.claims().claims().stream()
                .filter(it -> it.id().startsWith(advice.number() + "."))
                .forEach(this::line);
        rules(Rulebook.builtIn().rules().stream()
                .filter(it -> it.id().folder().equals(advice.folder()))
                .toList());
    }

    /** Tells a claim, and which rules encode it. */
    void claim(Claim claim) {
        line(claim);
        out.println();
        out.println(session.messages()
                .text(
                        "explain.claim",
                        claim.page(),
                        session.messages().text("claim." + claim.kind().name().toLowerCase(Locale.ROOT))));
        rules(Rulebook.builtIn().rules().stream()
                .filter(it -> it.claims().contains(claim.id()))
                .toList());
    }

    private void line(Claim claim) {
        String text = new Words(claim.nb(), claim.nn(), claim.en()).in(session.language());
        Lines.wrapped(text, "%-5s ".formatted(claim.id()), session.console().width())
                .forEach(out::println);
    }

    private void rules(List<RuleInfo> rules) {
        out.println();
        out.println(session.messages().text("explain.rules", rules.size()));
        for (RuleInfo rule : rules) {
            RuleWords words = wording.of(rule.id());
            String says = words.what() == null ? String.valueOf(words.why()) : words.what();
            out.println("  " + rule.id());
            Lines.wrapped(says, "      ", session.console().width()).forEach(out::println);
        }
    }
}
