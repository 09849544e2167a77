package io.github.vanthu.pack;

import io.github.vanthu.model.Place;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Where each key and item of a JSON text stands, by JSON pointer. */
final class SchemaPlaces {
    private final String source;
    private final Map<String, TokenStreamLocation> locations = new HashMap<>();

    private SchemaPlaces(String source) {
        this.source = source;
    }

    /** Returns the places of a text that is known to be JSON. */
    static SchemaPlaces of(String text, String source) {
        SchemaPlaces places = new SchemaPlaces(source);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                places.locations.putIfAbsent(pointer, parser.currentTokenLocation());
            }
        }
        return places;
    }

    Place of(String pointer) {
        TokenStreamLocation at = locations.get(pointer);
        return at == null
                ? new Place(source, 1, 1, pointer)
                : new Place(source, at.getLineNr(), at.getColumnNr(), pointer);
    }
}
