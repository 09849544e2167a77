package io.github.vanthu.intake;

import io.github.vanthu.intake.Node.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON events (RFC 8259) into a tree; numbers keep the digits that were written. */
final class JsonEvents {
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final SourceText source;
    private final TreeBuilder builder;
    private final Findings findings;

    JsonEvents(SourceText source, TreeBuilder builder, Findings findings) {
        this.source = source;
        this.builder = builder;
        this.findings = findings;
    }

    /** Reads the file and returns whether its end was reached. */
    boolean readAll() {
        try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), source.text())) {
            JsonToken token = parser.nextToken();
            while (token != null && !builder.full()) {
                if (builder.hasRoot()) {
                    findings.add(DataFault.SECOND_DOCUMENT.at(source.place(start(parser), "")));
                    return true;
                }
                read(parser, token);
                token = parser.nextToken();
            }
            return !builder.full();
        } catch (JacksonException e) {
            findings.add(SyntaxFault.json(e.getOriginalMessage()).at(source.place(position(e.getLocation()), "")));
            return false;
        }
    }

    private static JsonFactory factory() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength(UNLIMITED)
                .maxNameLength(UNLIMITED)
                .maxNumberLength(UNLIMITED)
                .maxNestingDepth(UNLIMITED)
                .build();
        return JsonFactory.builder().streamReadConstraints(constraints).build();
    }

    private void read(JsonParser parser, JsonToken token) {
        switch (token) {
            case START_OBJECT -> builder.startMapping(start(parser));
            case START_ARRAY -> builder.startSequence(start(parser));
            case END_OBJECT, END_ARRAY -> builder.end();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> builder.add(scalar(parser, Kind.NUMBER));
            case VALUE_TRUE, VALUE_FALSE -> builder.add(scalar(parser, Kind.BOOLEAN));
            case VALUE_NULL -> builder.add(scalar(parser, Kind.EMPTY));
            default -> builder.add(scalar(parser, Kind.TEXT));
        }
    }

    private static Node.Scalar scalar(JsonParser parser, Kind kind) {
        String text = parser.getString();
        return new Node.Scalar(start(parser), position(parser.currentLocation()), text, kind);
    }

    private static Position start(JsonParser parser) {
        return position(parser.currentTokenLocation());
    }

    private static Position position(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
