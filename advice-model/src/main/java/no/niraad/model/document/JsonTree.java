package no.niraad.model.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Builds a tree from the tokens of a JSON parser. */
final class JsonTree {

    private final JsonParser parser;
    private final Problems problems;
    private final TreeLimits limits;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
        this.limits = new TreeLimits(problems);
    }

    static Node parse(String text, Problems problems) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            return parse(parser, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static Node parse(JsonParser parser, Problems problems) throws IOException {
        try {
            return new JsonTree(parser, problems).document();
        } catch (JsonProcessingException e) {
            JsonFault fault = JsonFault.of(e, parser.currentTokenLocation());
            throw problems.stop(fault.at(), fault.code());
        }
    }

    private Node document() throws IOException {
        if (parser.nextToken() == null) {
            throw problems.stop(Position.NONE, "document/empty");
        }
        Node root = node();
        if (parser.nextToken() != null) {
            problems.add(JsonFault.at(parser.currentTokenLocation()), "json/more-after-end");
        }
        return root;
    }

    private Node node() throws IOException {
        Position at = JsonFault.at(parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token.isScalarValue()) {
            return limits.value(parser.getText(), token == JsonToken.VALUE_STRING, at);
        }
        limits.enter(at);
        Node node = token == JsonToken.START_OBJECT ? mapping(at) : sequence(at);
        limits.leave();
        return node;
    }

    private Sequence sequence(Position at) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Sequence(items, at);
    }

    private Mapping mapping(Position at) throws IOException {
        MappingBuilder mapping = new MappingBuilder(at, problems);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = limits.key(parser.currentName(), true, JsonFault.at(parser.currentTokenLocation()));
            parser.nextToken();
            mapping.add(key, node());
        }
        return mapping.build();
    }
}
