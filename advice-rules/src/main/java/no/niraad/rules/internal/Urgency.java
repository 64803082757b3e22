package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Severity;
import no.niraad.rules.RuleInfo;
import org.jspecify.annotations.Nullable;

/** How soon a finding asks for attention. What eases it counts first, so what sharpens it has the last word. */
final class Urgency {

    private Urgency() {}

    static Severity of(RuleInfo rule, List<Judgement> because) {
        Severity severity = rule.severity() == null ? Severity.FOR_INFORMATION : rule.severity();
        for (Judgement reason : because) {
            Severity eased = changed(reason, true);
            severity = eased != null && severity.isAtLeast(eased) ? eased : severity;
        }
        for (Judgement reason : because) {
            Severity sharpened = changed(reason, false);
            severity = sharpened != null && sharpened.isAtLeast(severity) ? sharpened : severity;
        }
        return severity;
    }

    /** {@return whether a finding would be more or less urgent, if this reason held as well} */
    static boolean isChangedBy(Judgement reason, RuleInfo rule, List<Judgement> because) {
        if (reason.rule().info().severity() == null) {
            return false;
        }
        var more = new ArrayList<>(because);
        more.add(reason);
        return of(rule, more) != of(rule, because);
    }

    private static @Nullable Severity changed(Judgement reason, boolean eases) {
        RuleInfo info = reason.rule().info();
        return info.eases() == eases ? info.severity() : null;
    }
}
