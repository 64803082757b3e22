package no.niraad.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;

/** Makes the commands, and hands each the session. */
final class Commands implements CommandLine.IFactory {

    private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();
    private static final Set<String> JUDGING = Set.of("ask", "check", "diff", "plan", "run", "verify");

    static {
        ALL.put("check", CheckCommand.class);
        ALL.put("ask", AskCommand.class);
        ALL.put("diff", DiffCommand.class);
        ALL.put("explain", ExplainCommand.class);
        ALL.put("plan", PlanCommand.class);
        ALL.put("samples", SamplesCommand.class);
        ALL.put("rules", RulesCommand.class);
        ALL.put("init", InitCommand.class);
        ALL.put("schema", SchemaCommand.class);
        ALL.put("verify", VerifyCommand.class);
        ALL.put("waivers", WaiversCommand.class);
    }

    private final Session session;

    Commands(Session session) {
        this.session = session;
    }

    /** {@return the commands to make} Making one is slow, so it is done for those that are named; for all when none is. */
    static Collection<Class<?>> needed(String[] args) {
        var named = new ArrayList<Class<?>>();
        for (String each : args) {
            if (ALL.containsKey(each)) {
                named.add(ALL.get(each));
            }
        }
        return named.isEmpty() ? ALL.values() : named;
    }

    /** {@return whether a command is named that is sure to judge profiles} */
    static boolean judge(String[] args) {
        for (String each : args) {
            if (JUDGING.contains(each)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Session.class) {
                return type.cast(constructor.newInstance(session));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
