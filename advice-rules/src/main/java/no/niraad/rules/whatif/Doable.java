package no.niraad.rules.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.fact.FactKind;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Phase;
import no.niraad.model.organisation.Responsibility;
import no.niraad.rules.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * The changes that somebody can make, and that one would advise. Decision 13 tells why these, and no others.
 *
 * <p>What is to be in place is put in place, wholly; a strain is relieved. Views are asked for and circumstances are how things
 * are. Of what is chosen, a few things are decisions that one can make.
 */
final class Doable {

    private static final List<AgentGroup> CLOSE_TO_WORK =
            List.of(AgentGroup.EMPLOYEES, AgentGroup.MIDDLE_MANAGERS, AgentGroup.UNION_REPRESENTATIVES);

    private final Profile profile;
    private final ProfileAnswers answers;
    private final Rulebook rulebook;

    Doable(Profile profile, Rulebook rulebook) {
        this.profile = profile;
        this.rulebook = rulebook;
        this.answers = new ProfileAnswers(profile);
    }

    /**
     * {@return the change of a fact; null when there is none} Of each fact there is one at most, and only of what is known.
     *
     * @param lastResort whether an initiative may be put off or brought to its end as well, which nobody does for one finding's sake
     *     as long as something else will do
     */
    @Nullable
    AnswerChange of(String path, boolean lastResort) {
        Object from = answers.at(path);
        Object to = from == null ? null : to(path, from, lastResort);
        return to == null ? null : new AnswerChange(path, from, to);
    }

    private @Nullable Object to(String path, Object from, boolean lastResort) {
        if (from instanceof Answer answer) {
            return better(rulebook.kindOf(path), answer);
        }
        if (from instanceof Phase phase) {
            return lastResort ? settled(phase) : null;
        }
        if (from == Responsibility.DEPARTMENT) {
            return Responsibility.SHARED;
        }
        if (path.endsWith(".drawnFrom")) {
            return broader((List<?>) from);
        }
        return from instanceof LocalDate due && path.endsWith(".due") ? possible(path, due) : null;
    }

    private static @Nullable Answer better(FactKind kind, Answer answer) {
        Answer best = switch (kind) {
            case ACHIEVEMENT -> Answer.YES;
            case STRAIN -> Answer.NO;
            case CIRCUMSTANCE, VIEW, CONTEXT -> null;
        };
        return answer == best || answer == Answer.NOT_RELEVANT ? null : best;
    }

    /** What has not begun can wait; what has is brought to its end. */
    private static @Nullable Phase settled(Phase phase) {
        return switch (phase) {
            case PLANNING -> Phase.CONCEPT;
            case EXECUTION, CLOSING -> Phase.REALISATION;
            case IDEA, CONCEPT, REALISATION -> null;
        };
    }

    private static @Nullable List<Object> broader(List<?> groups) {
        for (AgentGroup group : CLOSE_TO_WORK) {
            if (!groups.contains(group)) {
                var more = new ArrayList<Object>(groups);
                more.add(group);
                return more;
            }
        }
        return null;
    }

    /** No benefit can be realised before the change is complete; a date that is only past is no reason to move it. */
    private @Nullable LocalDate possible(String path, LocalDate due) {
        String initiative = path.substring(0, path.indexOf(".benefits."));
        Object complete = answers.at(initiative + ".changeComplete");
        return complete instanceof LocalDate day && day.isAfter(due) ? day : null;
    }

    /** {@return the profile that the changes are made in} */
    Profile profile() {
        return profile;
    }
}
