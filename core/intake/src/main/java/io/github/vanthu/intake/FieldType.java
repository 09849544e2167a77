package io.github.vanthu.intake;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A type of the plan's fields: reads a piece of data into its Java value and describes itself as JSON Schema. */
interface FieldType {
    /** Returns the value, or nothing after reporting why there is none. */
    Optional<Object> read(Node node, Spot spot);

    /** Returns the value that stands for a missing or faulty datum. */
    Object absent();

    /** Returns whether a missing datum is a fault. */
    boolean required();

    /** Returns the data of a value, or nothing if it says no more than a missing datum or is not to be written. */
    Optional<JsonNode> write(Object value, Pen pen);

    /** Returns what the JSON Schema says of a value. */
    ObjectNode schema(SchemaDefinitions definitions);
}
