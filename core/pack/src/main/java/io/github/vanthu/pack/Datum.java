package io.github.vanthu.pack;

import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.PartialDate;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a path leads to in a plan.
 *
 * @param pointer where it stands, as a JSON pointer
 * @param value the value, or nothing if the plan does not have it
 */
record Datum(String pointer, Optional<Object> value) {
    /** Returns whether there is something to print. */
    boolean filled() {
        return value.map(found ->
                        isCollection(found) ? !isEmpty(found) : !text(found).isBlank())
                .orElse(false);
    }

    private static boolean isCollection(Object value) {
        return value instanceof Collection
                || value instanceof Map
                || value instanceof ExtraValue.Items
                || value instanceof ExtraValue.Group;
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof ExtraValue.Items list) {
            return list.items().isEmpty();
        }
        if (value instanceof ExtraValue.Group group) {
            return group.members().isEmpty();
        }
        return value instanceof Map<?, ?> map ? map.isEmpty() : ((Collection<?>) value).isEmpty();
    }

    /** Returns the text of a value; empty if there is none. */
    String text() {
        return value.filter(found -> !isCollection(found)).map(Datum::text).orElse("");
    }

    private static String text(Object value) {
        if (value instanceof ExtraValue.Text text) {
            return text.text().strip();
        }
        if (value instanceof Markdown markdown) {
            return markdown.source().strip();
        }
        if (value instanceof PartialDate date) {
            return date.complete().isPresent() ? date.numeric() : "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return value instanceof Enum<?> constant ? text(constant) : bareText(value);
    }

    private static String text(Enum<?> constant) {
        if (constant instanceof MoneyUnit unit) {
            return unit.text();
        }
        return constant instanceof LabelStyle style
                ? style.sample()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String bareText(Object value) {
        return PathTypes.bare(value.getClass())
                .map(component -> RecordValues.of(value, component))
                .map(inner -> inner instanceof Optional<?> optional
                        ? optional.map(Datum::text).orElse("")
                        : text(inner))
                .orElseGet(
                        () -> value instanceof Record ? "x" : value.toString().strip());
    }
}
