package io.github.vanthu.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.template.internal.dsl.Suggestion;
import io.github.vanthu.template.internal.source.ForbiddenFeature;
import io.github.vanthu.template.internal.source.Templates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in one problem, in own words, what FreeMarker says in a stack of instructions. */
final class TemplateErrors {
    private static final Pattern MISSING_PARAMETER =
            Pattern.compile("calling (?:macro|function) \"([^\"]*)\", required parameter \"([^\"]*)\"");
    private static final Pattern OTHER_PARAMETER =
            Pattern.compile("(?:Macro|Function) \"([^\"]*)\" (?:has no parameter|only accepts)");
    private static final Pattern NO_NUMBER = Pattern.compile("convert this string to number: (\"[^\"]*\")");

    private final Templates templates;

    TemplateErrors(Templates templates) {
        this.templates = templates;
    }

    Problem of(TemplateException error) {
        Place place = place(error);
        if (error.getCause() instanceof IOException cause) {
            return placed(of(cause), place);
        }
        Optional<FaultScope> scope = FaultScope.of(error);
        String values = scope.map(FaultScope::values).orElse("");
        if (error instanceof InvalidReferenceException) {
            return missing(error, place, scope);
        }
        if (error instanceof UnexpectedTypeException || error instanceof NonSequenceOrCollectionException) {
            return type(error, place, values);
        }
        return other(error, place, scope.map(FaultScope::instruction).orElse(""), values);
    }

    private static Problem missing(TemplateException error, Place place, Optional<FaultScope> scope) {
        String values = scope.map(FaultScope::values).orElse("");
        Optional<FaultScope.Unknown> unknown = scope.flatMap(FaultScope::unknown);
        if (unknown.isEmpty()) {
            String expression =
                    Optional.ofNullable(error.getBlamedExpressionString()).orElse("");
            return Problem.error("TEMPLATE-002", place, expression, values);
        }
        FaultScope.Unknown name = unknown.get();
        String known = String.join(", ", new TreeSet<>(name.known()));
        Optional<String> meant = Suggestion.closest(name.name(), name.known());
        if (name.owner().isEmpty()) {
            return Problem.error("TEMPLATE-041", place, name.name(), meant.orElse("plan"), values);
        }
        return meant.isEmpty()
                ? Problem.error("TEMPLATE-046", place, name.name(), name.owner(), known, values)
                : Problem.error("TEMPLATE-040", place, name.name(), name.owner(), meant.get(), known, values);
    }

    private static Problem type(TemplateException error, Place place, String values) {
        String message = error.getMessageWithoutStackTop();
        Matcher number = NO_NUMBER.matcher(message);
        if (number.find()) {
            return Problem.error("TEMPLATE-042", place, number.group(1), values);
        }
        ValueKind expected = ValueKind.expected(error);
        ValueKind actual = ValueKind.actual(message);
        String expression =
                Optional.ofNullable(error.getBlamedExpressionString()).orElse("");
        List<String> arguments = new ArrayList<>(List.of(expression, expected.vietnamese(), actual.vietnamese()));
        arguments.addAll(List.of(expected.english(), actual.english(), values));
        return Problem.error("TEMPLATE-039", place, arguments.toArray(String[]::new));
    }

    private static Problem other(TemplateException error, Place place, String instruction, String values) {
        String message = String.valueOf(error.getMessageWithoutStackTop());
        if (error instanceof StopException) {
            return Problem.error("TEMPLATE-045", place, message);
        }
        Matcher missing = MISSING_PARAMETER.matcher(message);
        if (missing.find()) {
            return Problem.error("TEMPLATE-043", place, missing.group(1), missing.group(2));
        }
        Matcher wrong = OTHER_PARAMETER.matcher(message);
        return wrong.find()
                ? Problem.error("TEMPLATE-044", place, wrong.group(1))
                : Problem.error("TEMPLATE-004", place, instruction, values);
    }

    private static Problem placed(Problem problem, Place place) {
        return problem.place().equals(Place.NONE) ? problem.at(place) : problem;
    }

    private static Place place(TemplateException error) {
        String template = Optional.ofNullable(error.getTemplateSourceName()).orElse("");
        int line = Optional.ofNullable(error.getLineNumber()).orElse(0);
        int column = Optional.ofNullable(error.getColumnNumber()).orElse(0);
        return new Place(template, line, column, "");
    }

    Problem of(IOException error) {
        if (error instanceof ForbiddenFeature forbidden) {
            return forbidden.problem();
        }
        if (error instanceof TemplateNotFoundException missing) {
            return Problem.error("TEMPLATE-003", Place.NONE, missing.getTemplateName());
        }
        if (error instanceof MalformedTemplateNameException malformed) {
            return Problem.error("TEMPLATE-003", Place.NONE, malformed.getTemplateName());
        }
        if (error instanceof ParseException parse) {
            return SyntaxErrors.of(parse, templates.text(parse.getTemplateName()));
        }
        throw new java.io.UncheckedIOException(error);
    }

    /** Returns the problem of an expression on which FreeMarker itself stumbled, or nothing for any other failure. */
    static Optional<Problem> of(RuntimeException error, Place place) {
        for (StackTraceElement element : error.getStackTrace()) {
            if (!element.getClassName().startsWith("java.")) {
                return element.getClassName().startsWith("freemarker.")
                        ? Optional.of(Problem.error("TEMPLATE-004", place, "", "plan, wording, doc"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
