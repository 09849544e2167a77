package io.github.vanthu.template.internal.dsl;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import io.github.vanthu.document.Origin;
import io.github.vanthu.template.DirectiveDescription;
import io.github.vanthu.template.internal.tree.TemplateFault;
import io.github.vanthu.template.internal.tree.TreeBuilder;
import io.github.vanthu.template.internal.tree.TreeWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One directive: notes its place and lets its element write. */
final class DocDirective implements TemplateDirectiveModel {
    private final DirectiveDescription description;
    private final Element element;
    private final Context context;

    DocDirective(DirectiveDescription description, Element element, Context context) {
        this.description = description;
        this.element = element;
        this.context = context;
    }

    /** What a directive does. */
    @FunctionalInterface
    interface Element {
        void write(Call call, Environment environment) throws TemplateException, IOException;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment environment, Map parameters, TemplateModel[] variables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Origin origin = origin(environment.getCurrentDirectiveCallPlace());
        context.budget().step(origin);
        Writer out = environment.getOut();
        if (!(out instanceof TreeWriter)) {
            throw new TemplateFault("TEMPLATE-014", origin, description.name());
        }
        Arguments arguments = new Arguments(description.name(), origin, named(parameters), context.log());
        TreeBuilder.Content content = () -> render(body, out);
        context.tree().at(origin, () -> write(new Call(description, arguments, content, context), environment));
    }

    /** An unknown directive has no attributes to hold its call against. */
    private void write(Call call, Environment environment) throws TemplateException, IOException {
        if (!description.parents().isEmpty()) {
            call.arguments().check(description);
        }
        element.write(call, environment);
    }

    private static void render(@Nullable TemplateDirectiveBody body, Writer out) throws TemplateException, IOException {
        if (body != null) {
            body.render(out);
        }
    }

    private static Map<String, TemplateModel> named(Map<?, ?> parameters) {
        Map<String, TemplateModel> named = new LinkedHashMap<>();
        parameters.forEach((key, value) -> named.put((String) key, (TemplateModel) value));
        return named;
    }

    private static Origin origin(DirectiveCallPlace place) {
        String template = place.getTemplate() == null ? "" : place.getTemplate().getSourceName();
        return new Origin(template, place.getBeginLine(), place.getBeginColumn(), List.of());
    }
}
