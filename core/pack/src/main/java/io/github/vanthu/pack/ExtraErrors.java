package io.github.vanthu.pack;

import com.networknt.schema.Error;
import io.github.vanthu.intake.Suggestion;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says what a validator found in a province's own data in the words of the problem catalogue. */
final class ExtraErrors {
    private static final String POINTER = "/extra";
    private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf", "not", "contains");

    private final SchemaParts schema;

    ExtraErrors(SchemaParts schema) {
        this.schema = schema;
    }

    Problem problem(Error error) {
        String pointer = POINTER + error.getInstanceLocation();
        String keyword = outermost(error);
        JsonNode part = part(error);
        if (!keyword.equals(error.getKeyword())) {
            return ExtraFault.OTHER.at(pointer, name(pointer), keyword, "");
        }
        return switch (ExtraFault.of(keyword)) {
            case MISSING -> missing(error, pointer, part);
            case WRONG_TYPE -> wrongType(error, pointer, part);
            case UNKNOWN -> unknown(error, pointer, part);
            case NOT_LISTED ->
                ExtraFault.NOT_LISTED.at(
                        pointer, name(pointer), shown(error), listed(error.getSchemaNode()), said(part));
            case NOT_UNIQUE -> ExtraFault.NOT_UNIQUE.at(pointer, name(pointer), said(part));
            case OTHER -> ExtraFault.OTHER.at(pointer, name(pointer), keyword, said(part));
            default ->
                ExtraFault.of(keyword)
                        .at(pointer, name(pointer), measured(error), value(error.getSchemaNode()), said(part));
        };
    }

    /** Returns the keyword that offers alternatives around an error, or else the error's own. */
    private static String outermost(Error error) {
        for (String step : error.getEvaluationPath().toString().split("/", -1)) {
            if (ALTERNATIVES.contains(step)) {
                return step.equals(error.getKeyword()) ? error.getKeyword() : step;
            }
        }
        return error.getKeyword();
    }

    private JsonNode part(Error error) {
        String pointer = error.getSchemaLocation().getFragment().toString();
        JsonNode node = schema.at(pointer);
        while (!pointer.isEmpty() && (!node.isObject() || pointer.endsWith("/" + error.getKeyword()))) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            node = schema.at(pointer);
        }
        return node;
    }

    private static Problem missing(Error error, String pointer, JsonNode part) {
        String name = error.getProperty();
        String said = said(part.path("properties").path(name));
        return ExtraFault.MISSING.at(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), name, said);
    }

    private static Problem wrongType(Error error, String pointer, JsonNode part) {
        List<String> expected = TypeWords.asked(error.getSchemaNode());
        List<String> found = List.of(TypeWords.of(error.getInstanceNode()));
        return ExtraFault.WRONG_TYPE.at(
                pointer,
                name(pointer),
                TypeWords.vietnamese(expected),
                TypeWords.vietnamese(found),
                TypeWords.english(expected),
                TypeWords.english(found),
                said(part));
    }

    private static Problem unknown(Error error, String pointer, JsonNode part) {
        String name = error.getProperty();
        String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        List<Suggestion> names = part.path("properties").propertyNames().stream()
                .map(known -> new Suggestion(
                        known, part.path("properties").path(known).path("title").asString(known)))
                .toList();
        return Suggestion.nearest(name, names)
                .map(meant -> ExtraFault.UNKNOWN_SUGGESTED.at(at, name, meant.name()))
                .orElseGet(() -> ExtraFault.UNKNOWN.at(
                        at, name, names.stream().map(Suggestion::name).collect(Collectors.joining(", "))));
    }

    private static String measured(Error error) {
        JsonNode node = error.getInstanceNode();
        return switch (ExtraFault.of(error.getKeyword())) {
            case TOO_SHORT, TOO_LONG -> {
                String text = node.asString("");
                yield String.valueOf(text.codePointCount(0, text.length()));
            }
            case TOO_FEW, TOO_MANY -> String.valueOf(node.size());
            default -> shown(error);
        };
    }

    private static String shown(Error error) {
        String text = value(error.getInstanceNode());
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static String listed(JsonNode values) {
        return values.isArray()
                ? values.valueStream().map(ExtraErrors::value).collect(Collectors.joining(" | "))
                : value(values);
    }

    /** Returns a value as data write it, a number in Vietnamese figures. */
    private static String value(JsonNode node) {
        if (node.isNumber()) {
            return new Money(node.decimalValue(), MoneyUnit.DONG).figure();
        }
        return node.isString() ? node.asString() : node.toString();
    }

    /** Returns what the schema says of a datum, so that the province's own words reach the clerk. */
    private static String said(JsonNode part) {
        String description = part.path("description").asString("").strip();
        String title = part.path("title").asString("").strip();
        return title.isEmpty() || description.isEmpty() ? title + description : title + ": " + description;
    }

    private static String name(String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
        if (!name.matches("\\d{1,6}") || pointer.lastIndexOf('/') <= 0) {
            return name;
        }
        return name(pointer.substring(0, pointer.lastIndexOf('/'))) + " " + (Integer.parseInt(name) + 1);
    }
}
