package io.github.vanthu.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole number, or a decimal number with a comma or a point. */
final class NumberType implements FieldType {
    private static final String WHOLE = "\\d{1,9}";
    private static final String DECIMAL = "\\d{1,9}([.,]\\d{1,9})?";

    private final Pattern form;
    private final Function<String, Object> value;

    private NumberType(String form, Function<String, Object> value) {
        this.form = Pattern.compile(form);
        this.value = value;
    }

    static NumberType whole() {
        return new NumberType(WHOLE, Integer::valueOf);
    }

    static NumberType decimal() {
        return new NumberType(DECIMAL, text -> new BigDecimal(text.replace(',', '.')));
    }

    @Override
    public Optional<Object> read(Node node, Spot spot) {
        Optional<String> text = spot.text(node).map(String::strip);
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            FieldName name = spot.name();
            spot.report(DataFault.NOT_A_NUMBER, node.at(), text.get(), name.key(), name.vietnamese());
            return Optional.empty();
        }
        return text.map(value);
    }

    /** A decimal number is a text: its zeros at the end stay. */
    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        return value instanceof BigDecimal decimal
                ? pen.text(decimal.toPlainString())
                : pen.leaf(Pen.NODES.numberNode((Integer) value));
    }

    @Override
    public Object absent() {
        return value.apply("0");
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        boolean whole = form.pattern().equals(WHOLE);
        return SchemaDefinitions.number(whole ? "integer" : "number", "^\\s*" + form.pattern() + "\\s*$");
    }
}
