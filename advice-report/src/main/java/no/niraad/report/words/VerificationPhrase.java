package no.niraad.report.words;

import no.niraad.model.text.Words;

/** What is said when a result is verified. */
public enum VerificationPhrase implements Said {
    TITLE("Etterprøving av et resultat", "Etterprøving av eit resultat", "Verification of a result"),

    SAME("Resultatet er det samme.", "Resultatet er det same.", "The result is the same."),
    REWORDED(
            "Resultatet betyr det samme, med andre ord enn da.",
            "Resultatet tyder det same, med andre ord enn då.",
            "The result means the same, in other words than then."),
    DIFFERENT("Resultatet er et annet.", "Resultatet er eit anna.", "The result is another one."),
    ALTERED(
            "Resultatet er et annet, men profil, regler og utgave er de samme. Da er resultatet endret etter at det ble"
                    + " laget.",
            "Resultatet er eit anna, men profil, reglar og utgåve er dei same. Då er resultatet endra etter at det vart"
                    + " laga.",
            "The result is another one, though profile, rules and version are the same. So the result has been altered"
                    + " since it was made."),

    ALL_THE_SAME(
            "Profil, regler og utgave er de samme.",
            "Profil, reglar og utgåve er dei same.",
            "Profile, rules and version are the same."),
    WHY("Dette er et annet enn da:", "Dette er eit anna enn då:", "This is another than then:"),
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
    ADDED("kom til", "kom til", "is there now"),
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
