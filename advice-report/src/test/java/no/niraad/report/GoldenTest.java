package no.niraad.report;

import no.niraad.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reports as they were read and approved. */
class GoldenTest {

    private static final Report EVERYTHING = new TextReport(new Style(80, false, true));
    private static final Report COLOUR = new TextReport(new Style(80, true, false));

    @ParameterizedTest
    @EnumSource
    void text(Language language) {
        String report = Samples.write(new TextReport(Style.PLAIN), Samples.fjellvik(), language);
        Golden.check("fjellvik." + language.code() + ".txt", report);
    }

    @ParameterizedTest
    @EnumSource
    void json(Language language) {
        String report = Samples.write(new JsonReport(true), Samples.fjellvik(), language);
        Golden.check("fjellvik." + language.code() + ".json", report);
    }

    @Test
    void colour() {
        Golden.check("fjellvik.colour.nb.txt", Samples.write(COLOUR, Samples.fjellvik(), Language.NB));
    }

    @Test
    void everything() {
        Golden.check("fjellvik.everything.nb.txt", Samples.write(EVERYTHING, Samples.fjellvik(), Language.NB));
    }

    @ParameterizedTest
    @EnumSource
    void nothingKnown(Language language) {
        String report = Samples.write(new TextReport(Style.PLAIN), Samples.unknown(), language);
        Golden.check("unknown." + language.code() + ".txt", report);
    }
}
