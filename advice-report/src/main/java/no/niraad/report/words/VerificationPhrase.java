package no.niraad.report.words;

import no.niraad.model.text.Words;

/** What is said when a result is verified. */
public enum VerificationPhrase implements Said {
    TITLE("Etterprøving av et resultat", "Etterprøving av eit resultat", "Verification of a result"),

    SAME("Resultatet er det samme.", "Resultatet er det same.", "The result is the same."),
    REWORDED(
            "Resultatet betyr det samme, men er sagt med andre ord enn da.",
            "Resultatet betyr det same, men er sagt med andre ord enn då.",
            "The result means the same, but in other words than before."),
    DIFFERENT("Resultatet er ikke det samme.", "Resultatet er ikkje det same.", "The result is not the same."),
    ALTERED(
            "Resultatet er ikke det samme, men profil, regler og utgave er de samme. Da er resultatet endret etter at det ble"
                    + " laget.",
            "Resultatet er ikkje det same, men profil, reglar og utgåve er dei same. Då er resultatet endra etter at det blei"
                    + " laga.",
            "The result is not the same, though profile, rules and version are the same. So the result has been altered"
                    + " since it was made."),

    ALL_THE_SAME(
            "Profil, regler og utgave er de samme.",
            "Profil, reglar og utgåve er dei same.",
            "Profile, rules and version are the same."),
    WHY("Dette er annerledes enn da:", "Dette er annleis enn då:", "This differs from then:"),
    PROFILE("profilen ({} da, {} nå)", "profilen ({} då, {} no)", "the profile ({} then, {} now)"),
    PROFILE_NOT_TOLD(
            "kanskje profilen: et resultat i dette formatet sier ikke hvilken profil det bygger på",
            "kanskje profilen: eit resultat i dette formatet seier ikkje kva profil det byggjer på",
            "perhaps the profile: a result in this format does not tell which profile it rests on"),
    RULES("reglene ({} da, {} nå)", "reglane ({} då, {} no)", "the rules ({} then, {} now)"),
    PACKS("regelpakkene ({} da, {} nå)", "regelpakkene ({} då, {} no)", "the packs of rules ({} then, {} now)"),
    CHANGES(
            "endringene i de innebygde reglene ({} da, {} nå)",
            "endringane i dei innebygde reglane ({} då, {} no)",
            "the changes to the built-in rules ({} then, {} now)"),
    WAIVERS(
            "det som er akseptert ({} da, {} nå)",
            "det som er akseptert ({} då, {} no)",
            "what is accepted ({} then, {} now)"),
    VERSION("utgaven ({} da, {} nå)", "utgåva ({} då, {} no)", "the version ({} then, {} now)"),
    FORMAT("formatet ({} da, {} nå)", "formatet ({} då, {} no)", "the format ({} then, {} now)"),
    NONE("ingen", "ingen", "none"),

    DIFFERENCES("Forskjeller ({})", "Skilnader ({})", "Differences ({})"),
    ADDED("er kommet til", "har kome til", "has been added"),
    REMOVED("er borte", "er borte", "is gone"),
    CHANGED("er endret: {}", "er endra: {}", "is changed: {}"),
    REMADE("er endret", "er endra", "is changed"),
    NOT_JUDGED("ikke vurdert: {}", "ikkje vurdert: {}", "not judged: {}"),
    ADVICE("råd {}", "råd {}", "advice {}");

    private final Words words;

    VerificationPhrase(String nb, String nn, String en) {
        this.words = new Words(nb, nn, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
