package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import no.niraad.model.Answer;

/**
 * The change agents at a workplace (advice 3).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param drawnFrom the groups they come from; empty when unknown
 * @param appointed change agents are appointed in the unit (claim 3.9)
 * @param developed they are trained and followed up (claim 3.9)
 * @param usedActively they are used to guide colleagues (claim 3.9)
 * @param motivated they have an interest in technology and want to create the changes (claim 3.7)
 * @param plainLanguage they explain technology in language that is harmless, clear and relevant (claim 3.8)
 */
@RecordBuilder
public record ChangeAgents(
        List<AgentGroup> drawnFrom,
        Answer appointed,
        Answer developed,
        Answer usedActively,
        Answer motivated,
        Answer plainLanguage) {

    public ChangeAgents {
        drawnFrom = drawnFrom == null ? List.of() : List.copyOf(drawnFrom);
        appointed = Answer.orUnknown(appointed);
        developed = Answer.orUnknown(developed);
        usedActively = Answer.orUnknown(usedActively);
        motivated = Answer.orUnknown(motivated);
        plainLanguage = Answer.orUnknown(plainLanguage);
    }

    /** {@return the theme with every answer unknown} */
    public static ChangeAgents unknown() {
        return ChangeAgentsBuilder.builder().build();
    }
}
