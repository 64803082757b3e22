package no.niraad.model.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;

/**
 * What is wrong with the JSON itself, told by what people do rather than by what the parser was doing.
 *
 * @param code what is wrong
 * @param at where
 */
record JsonFault(String code, Position at) {

    /**
     * What the parser says, and what it means to people.
     *
     * @param said a part of what the parser says
     * @param code what is wrong
     */
    private record Meaning(String said, String code) {}

    /** The first that fits is taken. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("Unrecognized token", "json/text-without-quotes"),
            new Meaning("Non-standard token", "json/number"),
            new Meaning("(''' (code 39)): expected", "json/text-without-quotes"),
            new Meaning("Unexpected end-of-input", "json/unexpected-end"),
            new Meaning("comment", "json/comment"),
            new Meaning("('#'", "json/comment"),
            new Meaning("('}' (code 125)): was expecting double-quote", "json/trailing-comma"),
            new Meaning("(']' (code 93)): expected a", "json/trailing-comma"),
            new Meaning("was expecting double-quote", "json/key-without-quotes"),
            new Meaning("numeric value", "json/number"),
            new Meaning("Illegal unquoted character", "json/line-break-in-text"),
            new Meaning("escape", "json/escape"),
            new Meaning("was expecting a colon", "json/missing-colon"),
            new Meaning("was expecting comma", "json/missing-comma"),
            new Meaning("close marker", "json/stray-bracket"),
            new Meaning("expected a va", "json/missing-value"));

    /**
     * {@return what an exception means}
     *
     * @param token where the token begins; how far the parser had come within it depends on what it parsed before
     */
    static JsonFault of(JsonProcessingException e, JsonLocation token) {
        if (e instanceof StreamConstraintsException) {
            return new JsonFault("json/limit", at(token));
        }
        String said = e.getOriginalMessage();
        String code = MEANINGS.stream()
                .filter(meaning -> said.contains(meaning.said()))
                .findFirst()
                .map(Meaning::code)
                .orElse("json/syntax");
        Position at = at(e.getLocation() == null ? token : e.getLocation());
        boolean atOnce = at.equals(Position.START) && code.equals("json/text-without-quotes");
        return new JsonFault(atOnce ? "json/not-json" : code, at);
    }

    static Position at(JsonLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }
}
