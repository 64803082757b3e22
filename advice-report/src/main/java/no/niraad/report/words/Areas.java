package no.niraad.report.words;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.AdviceStatus;
import no.niraad.model.finding.PackStatus;

/**
 * What an assessment looks at, and how much of it is known.
 *
 * @param all the pieces of advice in order, and after them the packs that ask something beside the built-in facts
 */
public record Areas(List<Area> all) {

    public Areas {
        all = List.copyOf(all);
    }

    static Areas of(Reading reading) {
        List<Area> areas = new ArrayList<>();
        for (AdviceStatus status : reading.assessment().advice()) {
            int number = status.advice();
            areas.add(new Area(
                    String.valueOf(number),
                    reading.title(number),
                    reading.say(Phrase.ADVICE, number),
                    reading.adviceLine(number),
                    status.state(),
                    status.asked(),
                    status.known(),
                    status.underWay()));
        }
        for (PackStatus status : reading.assessment().packs()) {
            String title = reading.pack(status.pack());
            areas.add(new Area(
                    "", title, title, title, status.state(), status.asked(), status.known(), status.underWay()));
        }
        return new Areas(areas);
    }

    /** {@return how many facts the rules asked for} A fact that two pieces of advice ask for counts in both. */
    public int asked() {
        int asked = 0;
        for (Area area : all) {
            asked += area.asked();
        }
        return asked;
    }

    /** {@return how many of them are known} */
    public int known() {
        int known = 0;
        for (Area area : all) {
            known += area.known();
        }
        return known;
    }
}
