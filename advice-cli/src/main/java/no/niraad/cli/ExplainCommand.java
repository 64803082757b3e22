package no.niraad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.niraad.model.Profile;
import no.niraad.model.document.Nearest;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.SourceFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code advice explain}: what a rule, a piece of advice or a claim says, and how a rule fares on a profile. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "option.id")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PROFILE", descriptionKey = "option.explain-profile")
    private @Nullable String profile;

    @Mixin
    private AddedRules added = new AddedRules();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = added.rulebook(session);
        List<RuleInfo> rules = named(rulebook);
        if (!rules.isEmpty()) {
            explain(rules, rulebook);
        } else if (isOff(rulebook)) {
            named(session.rulebook()).forEach(new RuleExplanation(session, session.rulebook())::rule);
        } else if (profile != null) {
            throw new UsageException(noRule(rulebook));
        } else if (isAdvice()) {
            explain(rulebook.advice().get(Integer.parseInt(id) - 1));
        } else {
            explain(claim(rulebook));
        }
        return ExitCode.OK;
    }

    private List<RuleInfo> named(Rulebook rulebook) {
        return rulebook.rules().stream()
                .filter(it -> it.id().toString().equals(id) || it.id().name().equals(id))
                .toList();
    }

    /** {@return whether the rule is switched off, after saying so with the reason} */
    private boolean isOff(Rulebook rulebook) {
        List<RuleChange> off = rulebook.ruleSet().changes().stream()
                .filter(RuleChange::isSwitchedOff)
                .filter(it -> it.id().equals(id) || it.id().endsWith("/" + id))
                .toList();
        off.forEach(it -> session.tell("explain.off", it.id(), it.reason()));
        return !off.isEmpty();
    }

    private void explain(List<RuleInfo> rules, Rulebook rulebook) throws IOException {
        var text = new RuleExplanation(session, rulebook);
        for (RuleInfo rule : rules) {
            text.rule(rule);
            if (profile != null && rule.kind() != RuleKind.OBSERVATION) {
                Profile read = ProfileReader.read(new ProfileFiles(session).read(profile), added.facts(session));
                text.trials(added.engine(session).explain(rule.id(), read));
            }
        }
    }

    private void explain(AdviceInfo advice) {
        new SourceExplanation(session).advice(advice);
    }

    private void explain(Claim claim) {
        new SourceExplanation(session).claim(claim);
    }

    private Claim claim(Rulebook rulebook) {
        return findClaim()
                .orElseThrow(() -> new UsageException(session.messages().text("error.id", id, nearest(rulebook))));
    }

    private Optional<Claim> findClaim() {
        return SourceFiles.claims().claims().stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    /** Names a command that works: what is a piece of advice or a claim can be explained without a profile, all else cannot. */
    private String noRule(Rulebook rulebook) {
        boolean explained = isAdvice() || findClaim().isPresent();
        return session.messages()
                .text(explained ? "error.explain-profile" : "error.no-rule", id, explained ? "" : nearest(rulebook));
    }

    private boolean isAdvice() {
        return id.matches("[1-9]");
    }

    private String nearest(Rulebook rulebook) {
        List<String> known = rulebook.rules().stream()
                .map(RuleInfo::id)
                .flatMap(it -> Stream.of(it.name(), it.toString()))
                .toList();
        String nearest = Nearest.to(id, known);
        return nearest == null ? "" : " " + session.messages().text("error.nearest", nearest);
    }
}
