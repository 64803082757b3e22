package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Subject;

/** A fact made from several records of a profile. */
public interface ResolvedFact {

    /** {@return what a finding about this fact is about} */
    Subject subject();

    /**
     * {@return the paths of the profile's facts behind one component}
     *
     * <p>For a component that is a record of the model, its one path, such as {@code orgUnits.skole}; for a number or a
     * list, the paths of everything that was counted, or of all that was looked at where nothing was; none where it is parts that
     * are counted, and no answer would make another number.
     *
     * @param component name of a component of this record
     */
    List<String> behind(String component);

    /**
     * {@return the paths of the unknown facts that keep a number open}
     *
     * @param component name of a component that is a number
     */
    default List<String> unknown(String component) {
        return behind(component);
    }
}
