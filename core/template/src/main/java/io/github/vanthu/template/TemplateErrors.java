package io.github.vanthu.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.template.internal.source.ForbiddenFeature;
import java.io.IOException;
import java.util.Optional;

/** Says in one problem what FreeMarker says in a stack of instructions. */
final class TemplateErrors {
    private TemplateErrors() {}

    static Problem of(TemplateException error) {
        if (error.getCause() instanceof IOException cause) {
            return of(cause);
        }
        Place place = place(error);
        if (error instanceof InvalidReferenceException) {
            String expression =
                    Optional.ofNullable(error.getBlamedExpressionString()).orElse("");
            return Problem.error("TEMPLATE-002", place, expression);
        }
        return Problem.error("TEMPLATE-004", place, firstLine(error.getMessageWithoutStackTop()));
    }

    private static Place place(TemplateException error) {
        String template = Optional.ofNullable(error.getTemplateSourceName()).orElse("");
        int line = Optional.ofNullable(error.getLineNumber()).orElse(0);
        int column = Optional.ofNullable(error.getColumnNumber()).orElse(0);
        return new Place(template, line, column, "");
    }

    static Problem of(IOException error) {
        if (error instanceof ForbiddenFeature forbidden) {
            return forbidden.problem();
        }
        if (error instanceof TemplateNotFoundException missing) {
            return Problem.error("TEMPLATE-003", Place.NONE, missing.getTemplateName());
        }
        if (error instanceof ParseException parse) {
            Place place = new Place(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber(), "");
            return Problem.error("TEMPLATE-001", place, firstLine(parse.getEditorMessage()));
        }
        return Problem.error("TEMPLATE-004", Place.NONE, firstLine(String.valueOf(error.getMessage())));
    }

    static Problem of(StackOverflowError error, String template) {
        return Problem.error("TEMPLATE-018", Place.file(template));
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("").strip();
    }
}
