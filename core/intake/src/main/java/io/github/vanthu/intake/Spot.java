package io.github.vanthu.intake;

import io.github.vanthu.intake.Node.Kind;
import io.github.vanthu.intake.Places.Datum;
import io.github.vanthu.model.Place;
import io.github.vanthu.regulation.Limit;
import java.util.Optional;

/**
 * The spot of the plan that is being read: where it is in the plan, in which file, and what it is called.
 *
 * @param reading the run of the reader
 * @param tree the file
 * @param pointer JSON pointer into the resolved plan
 * @param name what the field is called
 * @param setting whether the field only steers the output
 */
record Spot(Reading reading, DataTree tree, String pointer, FieldName name, boolean setting) {

    /** Returns the spot of a field of the record that stands here. */
    Spot field(FieldName field, boolean isSetting) {
        return new Spot(reading, tree, Pointers.child(pointer, field.key()), field, setting || isSetting);
    }

    /** Returns the spot of an item of the list that stands here. */
    Spot item(int index) {
        return new Spot(reading, tree, Pointers.child(pointer, index), name, setting);
    }

    /** Returns the spot of an entry of the map that stands here. */
    Spot entry(String key) {
        FieldName entryName = new FieldName(key, name.vietnamese(), name.description());
        return new Spot(reading, tree, Pointers.child(pointer, key), entryName, setting);
    }

    /** Returns the same spot, read from another file. */
    Spot in(DataTree other) {
        return new Spot(reading, other, pointer, name, setting);
    }

    Place place(Position at) {
        return tree.source().place(at, pointer);
    }

    void report(DataFault fault, Position at, String... arguments) {
        reading.findings().add(fault.at(place(at), arguments));
    }

    /** Reports that a required datum is missing, unless the file could not be read to its end. */
    void missing(Position at) {
        if (tree.complete()) {
            report(DataFault.MISSING, at, name.key(), name.vietnamese(), name.description());
        }
    }

    /** Reports a piece of another shape than expected, unless it is already reported. */
    void wrongShape(Node node, Shape expected) {
        if (node.isFaulty()) {
            return;
        }
        Shape found = Shape.of(node);
        report(
                DataFault.WRONG_SHAPE,
                node.at(),
                name.key(),
                name.vietnamese(),
                expected.vietnamese(),
                found.vietnamese(),
                expected.english(),
                found.english());
    }

    /** Records where the datum stands. */
    void found(Node node) {
        reading.record(pointer, new Datum(tree.source(), node.at(), null, setting));
    }

    /** Returns the mended text of a single value and records it, or nothing after reporting why there is none. */
    Optional<String> text(Node node) {
        if (!(node instanceof Node.Scalar scalar) || (scalar.kind() != Kind.TEXT && scalar.kind() != Kind.NUMBER)) {
            wrongShape(node, Shape.TEXT);
            return Optional.empty();
        }
        if (scalar.text().length() > Limit.TEXT_CHARACTERS.value()) {
            reading.findings().limit(Limit.TEXT_CHARACTERS, place(node.at()));
            return Optional.empty();
        }
        String text = new TextRepair(tree.source(), reading.findings()).repaired(scalar, pointer);
        recordText(node, text);
        return Optional.of(text);
    }

    /** Records the text that the plan holds here. */
    void recordText(Node node, String text) {
        reading.record(pointer, new Datum(tree.source(), node.at(), text, setting));
    }
}
