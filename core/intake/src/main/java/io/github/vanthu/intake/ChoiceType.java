package io.github.vanthu.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One of a few values, each written in data by a fixed text. */
final class ChoiceType implements FieldType {
    private final List<String> texts;
    private final Function<String, Optional<?>> values;
    private final Object absent;

    /**
     * Makes a choice.
     *
     * @param texts what data may write, in order
     * @param values gives the value of a text, or nothing
     * @param absent stands for a missing or faulty datum
     */
    ChoiceType(List<String> texts, Function<String, Optional<?>> values, Object absent) {
        this.texts = List.copyOf(texts);
        this.values = values;
        this.absent = absent;
    }

    /** Returns the value of a text, or nothing. */
    Optional<Object> value(String text) {
        return values.apply(text).map(Object.class::cast);
    }

    @Override
    public Optional<Object> read(Node node, Spot spot) {
        Optional<String> text = spot.text(node).map(String::strip);
        Optional<Object> value = text.flatMap(this::value);
        if (text.isPresent() && value.isEmpty()) {
            spot.report(
                    DataFault.NOT_ALLOWED,
                    node.at(),
                    text.get(),
                    spot.name().key(),
                    spot.name().vietnamese(),
                    String.join(" | ", texts));
        }
        return value;
    }

    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        String written = texts.stream()
                .filter(text -> value(text).filter(value::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return pen.text(written);
    }

    @Override
    public Object absent() {
        return absent;
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.choice(texts);
    }
}
