package no.niraad.rules.internal;

import java.io.IOException;
import no.niraad.rules.Lexicon;
import no.niraad.rules.RuleWords;
import org.jspecify.annotations.Nullable;

/** The words of one language as the build packs them and the engine unpacks them. */
final class PackedLexicon {

    private PackedLexicon() {}

    static void write(PackedOut out, Lexicon words) throws IOException {
        out.map(words.titles(), PackedOut::text);
        out.map(words.rules(), PackedLexicon::rule);
        out.map(words.organisations(), PackedOut::text);
        out.map(words.roles(), (to, role) -> to.map(role, PackedOut::text));
        out.map(words.efforts(), PackedOut::text);
        out.map(words.products(), PackedOut::text);
        out.map(words.facts(), PackedOut::text);
        out.map(words.pages(), PackedOut::number);
    }

    static Lexicon read(PackedIn in) throws IOException {
        return new Lexicon(
                in.map(PackedIn::text),
                in.map(PackedLexicon::rule),
                in.map(PackedIn::text),
                in.map(from -> from.map(PackedIn::text)),
                in.map(PackedIn::text),
                in.map(PackedIn::text),
                in.map(PackedIn::text),
                in.map(PackedIn::number));
    }

    private static void rule(PackedOut out, RuleWords words) throws IOException {
        out.textOrNull(words.what());
        out.textOrNull(words.why());
        RuleWords.StepWords step = words.step();
        out.flag(step != null);
        if (step != null) {
            out.text(step.owner());
            out.text(step.effort());
            out.textOrNull(step.product());
            out.text(step.text());
        }
        out.textOrNull(words.law());
    }

    private static RuleWords rule(PackedIn in) throws IOException {
        return new RuleWords(in.textOrNull(), in.textOrNull(), step(in), in.textOrNull());
    }

    private static RuleWords.@Nullable StepWords step(PackedIn in) throws IOException {
        return in.flag() ? new RuleWords.StepWords(in.text(), in.text(), in.textOrNull(), in.text()) : null;
    }
}
