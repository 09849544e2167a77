package io.github.vanthu.template;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.template.internal.dsl.Suggestion;
import io.github.vanthu.template.internal.source.TagScanner;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in own words what the parser has found. */
final class SyntaxErrors {
    private static final Pattern OPEN = Pattern.compile(
            "Unexpected end of file|only this can be closed|Expecting </|Encountered \"</|Unclosed |<EOF>");
    private static final Pattern OPERATOR = Pattern.compile("Unknown built-in: \"(\\w+)\"");
    private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: #(\\w+)");
    private static final Pattern TOKEN = Pattern.compile("[Ee]ncountered \"(.*?)\"(?:,| \\()");
    private static final Pattern TAG = Pattern.compile("</?#\\w+|#\\w+");

    private final ParseException error;
    private final String text;

    private SyntaxErrors(ParseException error, String text) {
        this.error = error;
        this.text = text;
    }

    /** Returns the problem of a text that cannot be parsed. */
    static Problem of(ParseException error, String text) {
        return new SyntaxErrors(error, text).problem();
    }

    private Problem problem() {
        String message = error.getEditorMessage();
        if (OPEN.matcher(message).find()) {
            Optional<TagScanner.Finding> open = TagScanner.scan(text);
            if (open.isPresent()) {
                return open(open.get());
            }
        }
        return unknown(message).orElseGet(() -> other(message));
    }

    private Problem open(TagScanner.Finding open) {
        Place place = place(open.at());
        return switch (open.kind()) {
            case UNCLOSED -> Problem.error("TEMPLATE-033", place, "<" + open.tag() + ">", "</" + open.tag() + ">");
            case STRAY -> Problem.error("TEMPLATE-034", place, "</" + open.tag() + ">", "<" + open.tag() + ">");
            case UNENDED -> Problem.error("TEMPLATE-037", place, open.tag());
        };
    }

    private Place place(int at) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Place(error.getTemplateName(), line, at - before.lastIndexOf('\n'), "");
    }

    private Place place() {
        return new Place(error.getTemplateName(), error.getLineNumber(), error.getColumnNumber(), "");
    }

    private Optional<Problem> unknown(String message) {
        Matcher operator = OPERATOR.matcher(message);
        if (operator.find()) {
            Collection<String> known = operators();
            return Optional.of(named("TEMPLATE-036", operator.group(1), known, "has_content"));
        }
        Matcher directive = DIRECTIVE.matcher(message);
        return directive.find()
                ? Optional.of(named("TEMPLATE-035", directive.group(1), directives(), "list"))
                : Optional.empty();
    }

    private Problem named(String code, String name, Collection<String> known, String otherwise) {
        return Problem.error(
                code, place(), name, Suggestion.closest(name, known).orElse(otherwise));
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> operators() {
        return new Configuration(Configuration.VERSION_2_3_34).getSupportedBuiltInNames();
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> directives() {
        return new Configuration(Configuration.VERSION_2_3_34).getSupportedBuiltInDirectiveNames();
    }

    private Problem other(String message) {
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            return Problem.error("TEMPLATE-001", place(), token.group(1));
        }
        Matcher tag = TAG.matcher(message);
        return tag.find()
                ? Problem.error("TEMPLATE-038", place(), "<" + tag.group().replaceAll("[</]", "") + ">")
                : Problem.error("TEMPLATE-001", place(), rest());
    }

    /** The text at the place, to its end of line. */
    private String rest() {
        String line = text.lines()
                .skip(Math.max(0, error.getLineNumber() - 1))
                .findFirst()
                .orElse("");
        String rest = line.substring(Math.min(line.length(), Math.max(0, error.getColumnNumber() - 1)));
        return rest.substring(0, Math.min(rest.length(), 40));
    }
}
