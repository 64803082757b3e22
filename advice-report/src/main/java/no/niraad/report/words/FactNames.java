package no.niraad.report.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.Profile;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import no.niraad.rules.Wording;

/** Facts by the names that people use: what is asked, and of which unit, initiative, system or procurement. */
public final class FactNames {

    private static final Map<String, String> SAME_AS = Map.of("affects", "orgUnits", "exchanges", "systems");

    private final Wording wording;
    private final Map<String, String> names = new HashMap<>();

    FactNames(Profile profile, Wording wording) {
        this.wording = wording;
        for (OrgUnit orgUnit : profile.orgUnits()) {
            names.put("orgUnits." + orgUnit.id(), orgUnit.name());
        }
        for (ItSystem system : profile.systems()) {
            names.put("systems." + system.id(), system.name());
        }
        for (Procurement procurement : profile.procurements()) {
            names.put("procurements." + procurement.id(), procurement.name());
        }
        for (Initiative initiative : profile.initiatives()) {
            names.put("initiatives." + initiative.id(), initiative.name());
            for (Benefit benefit : initiative.benefits()) {
                names.put("initiatives." + initiative.id() + ".benefits." + benefit.id(), benefit.name());
            }
        }
    }

    /**
     * {@return the name of a fact, such as {@code Støtte fra mellomlederne i enheten (Skole)}}
     *
     * @param understood names that are left out
     */
    public String of(String path, List<String> understood) {
        List<String> whose = whose(path);
        whose.removeAll(understood);
        return whose.isEmpty() ? wording.label(path) : wording.label(path) + " (" + String.join(", ", whose) + ")";
    }

    /**
     * {@return the name of an item of a list, or its key when there is no such item}
     *
     * @param list key of the list in the profile, such as {@code orgUnits}
     */
    String item(String list, String id) {
        return names.getOrDefault(SAME_AS.getOrDefault(list, list) + "." + id, id);
    }

    /** {@return the name of a part after that of the one it belongs to, or its key when there is no such part} */
    String part(String path) {
        List<String> whose = whose(path);
        return whose.isEmpty() ? path.substring(path.lastIndexOf('.') + 1) : String.join(": ", whose);
    }

    private List<String> whose(String path) {
        var whose = new ArrayList<String>();
        String[] segments = path.split("\\.");
        String before = "";
        for (int i = 0; i + 1 < segments.length; i++) {
            String here = before + segments[i];
            String list = SAME_AS.getOrDefault(segments[i], here);
            String name = names.get(list + "." + segments[i + 1]);
            if (name != null) {
                whose.add(name);
            }
            before = here + ".";
        }
        return whose;
    }
}
