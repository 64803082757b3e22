package no.niraad.rules.internal;

import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** Rules and nothing else. */
record FolderModel(String packageName, List<Rule> rules) implements Model {

    @Override
    public String getName() {
        return packageName;
    }

    @Override
    public String getPackageName() {
        return packageName;
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Drools declares it
    public List<Global> getGlobals() {
        return List.of();
    }

    @Override
    public List<Query> getQueries() {
        return List.of();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return List.of();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return List.of();
    }
}
