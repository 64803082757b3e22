package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.PackStatus;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.RulePack;
import no.niraad.model.finding.RuleSet;
import no.niraad.rules.Allowance;
import no.niraad.rules.Explanation;
import no.niraad.rules.PackInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Standing;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.FoundFacts;
import no.niraad.rules.pack.Pack;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** The packs of an engine. They are given what the built-in rules said, and add to it; they cannot change it. */
final class AddedRules {

    private final List<PackRun> packs = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ObservedFacts observed;

    AddedRules(
            List<Pack> packs,
            List<RuleInfo> builtIn,
            Map<String, Integer> builtInNumbers,
            CompletableFuture<KieBase> builtInBase) {
        observed = new ObservedFacts(builtIn);
        for (Pack pack : packs) {
            var all = new HashMap<>(builtInNumbers);
            all.putAll(pack.numbers());
            numbers.putAll(pack.numbers());
            this.packs.add(
                    pack.needsFullRights()
                            ? new FullRightsPack(pack)
                            : new StrictPack(pack, builtIn, all, builtInBase));
        }
        numbers.forEach((id, value) -> thresholds.add(new Threshold(id, value)));
        thresholds.sort((one, other) -> one.id().compareTo(other.id()));
    }

    /** {@return the rules of an engine, those of its packs after the built-in ones} */
    static Rulebook rulebook(
            Rulebook builtIn, RuleChanges changes, Map<String, Integer> numbers, @Nullable AddedRules added) {
        if (added == null && changes.all().isEmpty()) {
            return builtIn;
        }
        List<PackRun> runs = added == null ? List.of() : added.packs;
        var rules = new ArrayList<>(changes.left(builtIn.rules()));
        var infos = new ArrayList<PackInfo>();
        var named = new ArrayList<RulePack>();
        for (PackRun each : runs) {
            PackInfo info = each.info();
            rules.addAll(each.rules());
            infos.add(info);
            int count = each.rules().size();
            named.add(new RulePack(info.id(), info.version(), info.hash(), count, info.fullRights()));
        }
        var all = new HashMap<>(numbers);
        if (added != null) {
            all.putAll(added.numbers);
        }
        RuleSet own = builtIn.ruleSet();
        var ruleSet = new RuleSet(own.version(), own.hash(), own.rules(), named, changes.all());
        return new Rulebook(ruleSet, builtIn.advice(), rules, all, infos);
    }

    /**
     * {@return what was said, and what the packs add to it}
     *
     * @param allowance what their work is taken off
     */
    Assessment evaluate(Assessment builtIn, List<Object> profileFacts, Allowance allowance) {
        List<Object> facts = facts(builtIn, profileFacts);
        var findings = new ArrayList<Finding>(builtIn.findings());
        var notJudged = new ArrayList<NotJudged>(builtIn.notJudged());
        var statuses = new ArrayList<PackStatus>();
        for (PackRun pack : packs) {
            PackRun.Said said = pack.evaluate(builtIn.profile(), facts, allowance);
            findings.addAll(said.findings());
            notJudged.addAll(said.notJudged());
            if (!pack.info().facts().isEmpty()) {
                statuses.add(PackStatuses.of(pack.info(), builtIn.profile(), said.findings()));
            }
        }
        findings.sort(FindingAssembler::order);
        return new Assessment(
                builtIn.profile(), findings, builtIn.advice(), notJudged, builtIn.rules(), statuses, List.of());
    }

    private List<Object> facts(Assessment builtIn, List<Object> profileFacts) {
        var facts = new ArrayList<>(profileFacts);
        facts.addAll(thresholds);
        facts.addAll(observed.of(profileFacts));
        facts.addAll(FoundFacts.of(builtIn.profile(), builtIn.findings()));
        return facts;
    }

    /** {@return whether a rule belongs to a pack} */
    boolean has(RuleId id) {
        return packs.stream().anyMatch(it -> it.info().id().equals(id.folder()));
    }

    /** {@return how the conditions of a rule of a pack fare} */
    Explanation explain(RuleId id, Assessment builtIn, List<Object> profileFacts) {
        return pack(id).explain(id, builtIn.profile(), facts(builtIn, profileFacts));
    }

    /** {@return whether a rule of a pack asks what the built-in rules find; of one with full rights nobody knows} */
    boolean asksFindings(RuleId id) {
        PackRun pack = pack(id);
        return pack.info().fullRights()
                || pack.rules().stream().filter(it -> it.id().equals(id)).anyMatch(FoundByConditions::isAskedBy);
    }

    /**
     * {@return where a rule of a pack fires, and where it would if more were known}
     *
     * @param open what the built-in rules could find if more were known
     * @param allowance what the work is taken off
     */
    List<Standing> standings(
            RuleId id, Assessment builtIn, List<Object> profileFacts, List<Object> open, Allowance allowance) {
        return pack(id).standings(id, builtIn.profile(), facts(builtIn, profileFacts), open, allowance);
    }

    private PackRun pack(RuleId id) {
        return packs.stream()
                .filter(it -> it.info().id().equals(id.folder()))
                .findFirst()
                .orElseThrow();
    }
}
