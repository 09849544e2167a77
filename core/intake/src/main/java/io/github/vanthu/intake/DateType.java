package io.github.vanthu.intake;

import io.github.vanthu.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A date whose day, or day and month, may be blank. */
final class DateType implements FieldType {
    private static final String FORM = "((\\d{1,2})?\\s*/\\s*)(\\d{1,2})?\\s*/\\s*\\d{4}|\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    @Override
    public Optional<Object> read(Node node, Spot spot) {
        return spot.text(node).flatMap(text -> date(text, node, spot));
    }

    private static Optional<Object> date(String text, Node node, Spot spot) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException e) {
            boolean hasForm = PATTERN.matcher(text.strip()).matches();
            DataFault fault = hasForm ? DataFault.IMPOSSIBLE_DATE : DataFault.UNREADABLE_DATE;
            spot.report(fault, node.at(), text, spot.name().key(), spot.name().vietnamese());
            return Optional.empty();
        }
    }

    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        PartialDate date = (PartialDate) value;
        return pen.text(
                date.complete().map(LocalDate::toString).orElseGet(() -> "/" + date.monthText("") + "/" + date.year()));
    }

    @Override
    public Object absent() {
        return new PartialDate(2020, OptionalInt.empty(), OptionalInt.empty());
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.type("string").put("pattern", "^\\s*(" + FORM + ")\\s*$");
    }
}
