package io.github.vanthu.template.internal.dsl;

import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import io.github.vanthu.template.DirectiveDescription;
import io.github.vanthu.template.internal.tree.TemplateFault;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The namespace {@code doc}: all directives of the DSL, and an answer for those that do not exist. */
public final class DocNamespace implements TemplateHashModel {
    private final Context context;
    private final Map<String, TemplateModel> directives = new LinkedHashMap<>();

    /** Makes the directives of one rendering. */
    public DocNamespace(Context context) {
        this.context = context;
        for (DirectiveDescription description : Directives.ALL) {
            DocDirective.Element element = element(description.name());
            directives.put(description.name(), new DocDirective(description, element, context));
        }
    }

    private static DocDirective.Element element(String name) {
        return switch (name) {
            case "blocks" -> BlockElements::blocks;
            default -> {
                Writing writing = writing(name);
                yield (call, environment) -> writing.write(call);
            }
        };
    }

    private static Writing writing(String name) {
        return switch (name) {
            case "properties" -> BlockElements::properties;
            case "section" -> BlockElements::section;
            case "paragraph" -> BlockElements::paragraph;
            case "append" -> BlockElements::append;
            case "heading" -> HeadingElement::heading;
            case "markdown" -> HeadingElement::markdown;
            case "rule" -> BlockElements::rule;
            case "annexTable" -> AnnexElement::table;
            case "table" -> TableElements::table;
            case "head" -> TableElements::head;
            case "row" -> TableElements::row;
            case "cell" -> TableElements::cell;
            default -> inline(name);
        };
    }

    private static Writing inline(String name) {
        return switch (name) {
            case "b" -> InlineElements::bold;
            case "i" -> InlineElements::italic;
            case "sup" -> InlineElements::superscript;
            case "sub" -> InlineElements::subscript;
            case "br" -> InlineElements::lineBreak;
            case "slot" -> InlineElements::slot;
            case "footnote" -> InlineElements::footnote;
            default -> throw new IllegalStateException("no element does " + name);
        };
    }

    /** What a directive does that needs nothing of FreeMarker. */
    @FunctionalInterface
    private interface Writing {
        void write(Call call) throws TemplateException, IOException;
    }

    @Override
    public TemplateModel get(String key) {
        TemplateModel known = directives.get(key);
        return known != null ? known : new DocDirective(unknown(key), (call, environment) -> unknown(call), context);
    }

    private static DirectiveDescription unknown(String name) {
        return new Describing(name, "", "").example();
    }

    private void unknown(Call call) {
        String meant = Suggestion.closest(call.name(), directives.keySet()).orElse("paragraph");
        throw new TemplateFault("TEMPLATE-005", call.origin(), call.name(), meant);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
