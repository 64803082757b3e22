package no.niraad.model.waiver;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of waivers as it is written.
 *
 * @param waivers version of the format
 * @param accepted the waivers, in order
 */
record WaiverFile(@Nullable Integer waivers, List<Entry> accepted) {

    /** The only version of the format so far. */
    static final int VERSION = 1;

    /** One waiver; without {@code about} it is for the organisation as a whole. */
    record Entry(
            String rule,
            @Nullable String about,
            String reason,
            String role,
            LocalDate on,
            LocalDate expires,
            String decision) {}
}
