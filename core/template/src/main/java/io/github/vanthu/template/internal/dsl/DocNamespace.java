package io.github.vanthu.template.internal.dsl;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import io.github.vanthu.template.internal.tree.TemplateFault;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The namespace {@code doc}: all directives of the DSL, and an answer for those that do not exist. */
public final class DocNamespace implements TemplateHashModel {
    private final Context context;
    private final Map<String, TemplateModel> directives = new LinkedHashMap<>();

    /** Makes the directives of one rendering. */
    public DocNamespace(Context context) {
        this.context = context;
        addBlocks();
        addTables();
        addInlines();
    }

    private void addBlocks() {
        add("properties", BlockElements::properties, "title", "subject", "symbol", "author", "date");
        add("section", BlockElements::section, "name", "landscape");
        add("paragraph", BlockElements::paragraph, "style", "keepWithNext");
        add("append", BlockElements::append, "keepWithNext", "endsText");
        add("heading", HeadingElement::heading, "level", "label", "title", "lead", "keepWithNext");
        add("markdown", HeadingElement::markdown, "text", "style");
        add("rule", BlockElements::rule, "ratio", "style");
        add("annexTable", AnnexElement::table, "annex");
        put("blocks", BlockElements::blocks, List.of());
    }

    private void addTables() {
        add("table", TableElements::table, "kind", "columns");
        add("head", TableElements::head);
        add("row", TableElements::row, "splittable", "keepWithNext");
        add("cell", TableElements::cell, "column", "span", "rowSpan", "role", "align", "style");
    }

    private void addInlines() {
        add("b", InlineElements::bold);
        add("i", InlineElements::italic);
        add("sup", InlineElements::superscript);
        add("sub", InlineElements::subscript);
        add("br", InlineElements::lineBreak);
        add("footnote", InlineElements::footnote);
    }

    /** What a directive does that needs nothing of FreeMarker. */
    @FunctionalInterface
    private interface Writing {
        void write(Call call) throws TemplateException, IOException;
    }

    private void add(String name, Writing writing, String... attributes) {
        put(name, (Call call, Environment environment) -> writing.write(call), List.of(attributes));
    }

    private void put(String name, DocDirective.Element element, List<String> attributes) {
        DocDirective.Element checked = (call, environment) -> {
            call.arguments().allowOnly(attributes);
            element.write(call, environment);
        };
        directives.put(name, new DocDirective(name, checked, context));
    }

    @Override
    public TemplateModel get(String key) {
        TemplateModel known = directives.get(key);
        return known != null ? known : new DocDirective(key, (call, environment) -> unknown(call), context);
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
