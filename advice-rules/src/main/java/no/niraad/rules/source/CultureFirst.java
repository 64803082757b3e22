package no.niraad.rules.source;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Claim 4.5: the culture grows with the transformation, so no text may make anybody wait for it. Words further apart than a long
 * sentence do not belong together; without that bound, a text could be made that takes for ever.
 */
public final class CultureFirst {

    private static final Pattern WAITS = Pattern.compile(
            "(vent(e|er|ar)?|utsett(e|er)?|utset) [^.]{0,200}kultur|(til|før|når) kulturen er|kulturen (må|skal) [^.]{0,200}først|"
                    + "først [^.]{0,200}kulturen|til kulturen|(wait|postpone|hold off)[^.]{0,200}culture|(until|before|once) the culture|"
                    + "culture (must|has to|needs to) [^.]{0,200}first|first[^.]{0,200}the culture",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CultureFirst() {}

    /** {@return the words of a text, in any of the languages, that make somebody wait for the culture} */
    public static Optional<String> in(String text) {
        return WAITS.matcher(text).results().map(MatchResult::group).findFirst();
    }
}
