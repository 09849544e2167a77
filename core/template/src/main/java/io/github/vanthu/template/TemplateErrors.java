package io.github.vanthu.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
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
        Place place = place(error);
        if (error.getCause() instanceof IOException cause) {
            return placed(of(cause), place);
        }
        if (error instanceof InvalidReferenceException) {
            String expression =
                    Optional.ofNullable(error.getBlamedExpressionString()).orElse("");
            return Problem.error("TEMPLATE-002", place, expression);
        }
        return Problem.error("TEMPLATE-004", place, firstSentence(error.getMessageWithoutStackTop()));
    }

    private static Problem placed(Problem problem, Place place) {
        return problem.place().equals(Place.NONE)
                ? new Problem(problem.code(), problem.severity(), place, problem.arguments())
                : problem;
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
        if (error instanceof MalformedTemplateNameException malformed) {
            return Problem.error("TEMPLATE-003", Place.NONE, malformed.getTemplateName());
        }
        if (error instanceof ParseException parse) {
            Place place = new Place(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber(), "");
            return Problem.error("TEMPLATE-001", place, firstSentence(parse.getEditorMessage()));
        }
        return Problem.error("TEMPLATE-004", Place.NONE, firstSentence(String.valueOf(error.getMessage())));
    }

    /** The first sentence, without its end mark and the names of classes. */
    private static String firstSentence(String message) {
        String line = message.strip().lines().findFirst().orElse("");
        String sentence = line.replaceAll("\\s*\\(wrapper: [^)]*\\)", "").replaceAll("(?<=[a-z\\])>])\\. .*", "");
        return sentence.strip().replaceAll("[:.]$", "");
    }
}
