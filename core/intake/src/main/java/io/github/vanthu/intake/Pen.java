package io.github.vanthu.intake;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The spot of a record that is being written: where it is in the record, and where in what is written.
 *
 * @param from JSON pointer into the record
 * @param to JSON pointer into what is written, where items left out do not count
 * @param setting whether the field only steers the output
 * @param required whether readers ask for the field
 * @param choice what is written at all
 */
record Pen(String from, String to, boolean setting, boolean required, DataChoice choice) {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Returns a pen that writes a whole record. */
    static Pen of(DataChoice choice) {
        return new Pen("", "", false, false, choice);
    }

    /** Returns whether a field is written at all. */
    boolean takes(Component component) {
        return choice.desk() || !component.desk();
    }

    Pen field(Component component) {
        return new Pen(
                Pointers.child(from, component.key()),
                Pointers.child(to, component.key()),
                setting || component.setting(),
                component.required(),
                choice);
    }

    /** Returns the pen of an item of the list that stands here; {@code target} is its index in what is written. */
    Pen item(int index, int target) {
        return new Pen(Pointers.child(from, index), Pointers.child(to, target), setting, false, choice);
    }

    /** Returns the pen of an entry of the map that stands here. */
    Pen entry(String key) {
        return new Pen(Pointers.child(from, key), Pointers.child(to, key), setting, false, choice);
    }

    /** Returns whether what stands here is written. */
    boolean kept() {
        return setting || required || choice.has(from);
    }

    Optional<JsonNode> text(String text) {
        return text.isBlank() ? written(NODES.stringNode(text)) : leaf(NODES.stringNode(text));
    }

    /** Returns a single value, if it is written. */
    Optional<JsonNode> leaf(JsonNode value) {
        return kept() ? written(value) : Optional.empty();
    }

    private Optional<JsonNode> written(JsonNode value) {
        choice.wrote(from, to);
        return Optional.of(value);
    }
}
