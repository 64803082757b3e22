package no.niraad.report.words;

import no.niraad.model.text.Words;

/** What is said of a plan. */
public enum PlanPhrase implements Said {
    TITLE("Plan fram til {}", "Plan fram til {}", "Plan until {}"),
    ONE_STEP("Ett steg.", "Eitt steg.", "One step."),
    STEPS(
            "Planen har {} steg, høyst {} om gangen.",
            "Planen har {} steg, høgst {} om gongen.",
            "The plan has {} steps, at most {} at a time."),
    ORDER(
            "Plikter og det som haster mest, kommer først. Ingen steg begynner før det de bygger på, er gjort.",
            "Plikter og det som hastar mest, kjem først. Ingen steg tek til før det dei byggjer på, er gjort.",
            "Duties and what is most urgent come first. No step begins before what it builds on is done."),
    CLEARS(
            "Når stegene er tatt, er dette løst: {}. Det er kontrollert ved å vurdere på nytt med svarene som stegene gir.",
            "Når stega er tekne, er dette løyst: {}. Det er kontrollert ved å vurdere på nytt med svara som stega gir.",
            "When the steps are taken, this is solved: {}. It was checked by judging again with the answers that the steps give."),
    OF_ACT_NOW(
            "{} av {} funn som bør tas tak i nå",
            "{} av {} funn som bør takast tak i no",
            "{} of {} findings to act on now"),
    OF_FOLLOW_UP("{} av {} som bør følges opp", "{} av {} som bør følgjast opp", "{} of {} to follow up"),
    OF_FOR_INFORMATION("{} av {} til orientering", "{} av {} til orientering", "{} of {} for information"),
    SMALL(
            "Planen er laget for en liten virksomhet: høyst {} steg, og sammen med andre der det går.",
            "Planen er laga for ei lita verksemd: høgst {} steg, og saman med andre der det går.",
            "The plan is made for a small organisation: at most {} steps, and together with others where that works."),
    NOT_PROVEN(
            "Et annet utvalg av steg kan fjerne litt mer; dette er det beste som ble funnet.",
            "Eit anna utval av steg kan fjerne litt meir; dette er det beste som blei funne.",
            "Another choice of steps may clear a little more; this is the best that was found."),

    NOTHING_TO_DO(
            "Ut fra det som er kjent, er det ingenting å planlegge.",
            "Ut frå det som er kjent, er det ingenting å planleggje.",
            "From what is known, there is nothing to plan."),
    NOTHING_FITS(
            "Ingen steg blir ferdige innen da. Velg en senere dato med --until.",
            "Ingen steg blir ferdige innan då. Vel ein seinare dato med --until.",
            "No step is done by then. Choose a later date with --until."),
    NOTHING_CHANGES(
            "Ingen av svarene kan endres slik at et funn faller bort. Begynn med de første stegene i advice check.",
            "Ingen av svara kan endrast slik at eit funn fell bort. Byrj med dei første stega i advice check.",
            "None of the answers can be changed so that a finding goes away. Begin with the first steps in advice check."),
    NOTHING_WORKED_OUT(
            "Hva som fjerner funnene, er ikke regnet ut, så planen har ingen steg. Begynn med de første stegene i advice check.",
            "Kva som fjernar funna, er ikkje rekna ut, så planen har ingen steg. Byrj med dei første stega i advice check.",
            "What clears the findings was not worked out, so the plan has no steps. Begin with the first steps in advice check."),
    MORE_TO_ASK(
            "{} mulige funn kan ikke vurderes ennå. Kjør advice check, som sier hva dere bør finne ut først.",
            "{} moglege funn kan ikkje vurderast enno. Køyr advice check, som seier kva de bør finne ut først.",
            "{} possible findings cannot be judged yet. Run advice check: it says what to find out first."),

    DO_FIRST("Gjør dette først", "Gjer dette først", "Do this first"),
    THEN("Deretter", "Deretter", "Then"),
    AND_ONE_PLACE("{} (gjelder også ett sted til)", "{} (gjeld òg éin stad til)", "{} (also for one more place)"),
    AND_PLACES("{} (gjelder også {} steder til)", "{} (gjeld òg {} stader til)", "{} (also for {} more places)"),
    A_DUTY("Dette steget er en plikt.", "Dette steget er ei plikt.", "This step is a duty."),
    ONE_BY_ONE("Stegene ett for ett", "Stega eitt for eitt", "The steps one by one"),
    PERIOD("{} til {}", "{} til {}", "{} to {}"),
    WHY("Hvorfor: {}", "Kvifor: {}", "Why: {}"),
    DECISION_POINT(
            "Beslutningspunkt i Prosjektveiviseren: {}",
            "Avgjerdspunkt i Prosjektveiviseren: {}",
            "Decision point of Prosjektveiviseren: {}"),
    AT("{} ({})", "{} ({})", "{} ({})"),
    AFTER("Etter steg {}. {}", "Etter steg {}. {}", "After step {}. {}"),
    DONE_WHEN(
            "Ferdig når dette er på plass: {}.",
            "Ferdig når dette er på plass: {}.",
            "Done when this is in place: {}."),
    DONE_WHEN_ANSWERED("Ferdig når svaret er: {}.", "Ferdig når svaret er: {}.", "Done when the answer is: {}."),
    PLACES("{} ({} steder)", "{} ({} stader)", "{} (in {} places)"),
    CLEARS_TOO("Da faller også dette bort: {}", "Då fell òg dette bort: {}", "Then this goes away too: {}"),
    CLEARS_MANY_TOO(
            "Da faller også {} andre funn bort, for eksempel: {}",
            "Då fell òg {} andre funn bort, til dømes: {}",
            "Then {} other findings go away too, for example: {}"),
    RAISES("Da kommer dette til: {}", "Då kjem dette til: {}", "Then this comes up: {}"),
    RAISES_MANY(
            "Da kommer det {} nye funn, for eksempel: {}",
            "Då kjem det {} nye funn, til dømes: {}",
            "Then {} new findings come up, for example: {}"),

    LATER("Venter til senere", "Ventar til seinare", "Left for later"),
    WEIGHS_LESS(
            "Det som er i planen, haster eller veier mer enn dette:",
            "Det som er i planen, hastar eller veg meir enn dette:",
            "What is in the plan is more urgent or weighs more than this:"),
    MORE_PLACES(
            "Stegene tas først der det haster mest. Dette kommer etterpå:",
            "Stega blir tekne først der det hastar mest. Dette kjem etterpå:",
            "The steps are taken first where it is most urgent. This comes after:"),
    TOO_LONG(
            "Dette tar lengre tid enn planen varer:",
            "Dette tek lengre tid enn planen varer:",
            "This takes longer than the plan:"),
    BUILDS_ON(
            "Dette bygger på noe annet som også venter:",
            "Dette byggjer på noko anna som òg ventar:",
            "This builds on something else that is left as well:"),
    FIRST("først: {}", "først: {}", "first: {}"),
    NO_CHANGE(
            "Her fant vi ingen endring som løser dette. Begynn med det første steget i advice check:",
            "Her fann vi inga endring som løyser dette. Byrj med det første steget i advice check:",
            "We found no change that clears this. Begin with its first step in advice check:"),
    ONLY_BY_PHASE(
            "Dette faller bort når tiltaket er gjennomført, eller om det blir utsatt. Ingen av delene er et steg i planen:",
            "Dette fell bort når tiltaket er gjennomført, eller om det blir utsett. Ingen av delane er eit steg i planen:",
            "This goes away when the initiative is done, or if it is put off. Neither is a step of the plan:"),
    NO_STEP(
            "Regelen sier ikke hva som er det første steget her:",
            "Regelen seier ikkje kva som er det første steget her:",
            "The rule does not say what the first step is here:"),
    NO_PROOF(
            "Regelen sier ikke hva dette bygger på, så ingen vet hva som fjerner det:",
            "Regelen seier ikkje kva dette byggjer på, så ingen veit kva som fjernar det:",
            "The rule does not say what this rests on, so nobody knows what clears it:"),
    TOO_MUCH_WORK(
            "Hva som fjerner dette, er ikke regnet ut; reglene i regelpakkene krever for mye utregning:",
            "Kva som fjernar dette, er ikkje rekna ut; reglane i regelpakkane krev for mykje utrekning:",
            "What clears this was not worked out; the rules of the packs take too much working out:"),
    MORE_LATER(
            "… og {} til (advice plan --all viser alle)",
            "… og {} til (advice plan --all viser alle)",
            "… and {} more (advice plan --all shows all)"),

    LENGTHS(
            "Det er vår vurdering hvor lenge et steg varer ved siden av driften, og hva som bygger på hva der kilden ikke sier det.",
            "Det er vår vurdering kor lenge eit steg varer ved sida av drifta, og kva som byggjer på kva der kjelda ikkje seier det.",
            "It is our judgement how long a step takes beside operations, and what builds on what where the source does not say.");

    private final Words words;

    PlanPhrase(String nb, String nn, String en) {
        this.words = new Words(nb, nn, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
