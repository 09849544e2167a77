package io.github.vanthu.intake;

import io.github.vanthu.intake.Node.Kind;
import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.model.Markdown;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Text, possibly wrapped in a type of its own; numbers of JSON become Vietnamese figures. */
final class TextType implements FieldType {
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");

    private final boolean blank;
    private final Function<String, Object> wrapped;

    /**
     * Makes a type of text.
     *
     * @param blank whether a blank text is allowed
     * @param wrapped makes the value of the text
     */
    TextType(boolean blank, Function<String, Object> wrapped) {
        this.blank = blank;
        this.wrapped = wrapped;
    }

    @Override
    public Optional<Object> read(Node node, Spot spot) {
        Optional<String> text = spot.text(node).flatMap(raw -> figure(node, raw, spot));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String stripped = text.get().strip();
        spot.recordText(node, stripped);
        if (stripped.isEmpty() && !blank) {
            spot.report(
                    DataFault.EMPTY_TEXT,
                    node.at(),
                    spot.name().key(),
                    spot.name().vietnamese());
        }
        return Optional.of(wrapped.apply(stripped));
    }

    private static Optional<String> figure(Node node, String text, Spot spot) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Kind.NUMBER) {
            return Optional.of(text);
        }
        if (!FIGURE.matcher(text).matches()) {
            spot.report(
                    DataFault.NOT_A_NUMBER,
                    node.at(),
                    text,
                    spot.name().key(),
                    spot.name().vietnamese());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text).toPlainString().replace('.', ','));
    }

    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        if (value instanceof Markdown text) {
            return pen.text(text.source());
        }
        return pen.text(value instanceof ExtraValue.Text extra ? extra.text() : (String) value);
    }

    @Override
    public Object absent() {
        return wrapped.apply("");
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return blank ? SchemaDefinitions.text() : SchemaDefinitions.text("\\S");
    }
}
