package io.github.vanthu.template;

import freemarker.template.Template;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.TemplateText;
import io.github.vanthu.template.internal.dsl.Suggestion;
import io.github.vanthu.template.internal.source.MacroHead;
import io.github.vanthu.template.internal.source.TemplateSet;
import io.github.vanthu.template.internal.source.Templates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Looks over the templates of a format without a plan: names, syntax, blocks. */
final class FormatCheck {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(?:/(?!\\.)[^/:*?\\\\]+)+");

    private final Templates templates;
    private final TemplateSet set;
    private final List<Problem> found = new ArrayList<>();
    private final Map<String, MacroHead> national = new LinkedHashMap<>();
    private final Map<TemplateText, Template> parsed = new HashMap<>();

    FormatCheck(Templates templates) {
        this.templates = templates;
        this.set = templates.set();
    }

    List<Problem> faults() {
        if (set.isEmpty()) {
            return List.of();
        }
        names();
        if (found.isEmpty() && nationalBlocks()) {
            texts();
            new TreeMap<>(set.blocks()).forEach(this::block);
        }
        return found;
    }

    private void names() {
        Map<String, String> texts = new HashMap<>();
        for (TemplateText text : set.texts()) {
            boolean other = texts.put(text.name(), text.text()) != null;
            if (other || !NAME.matcher(text.name()).matches()) {
                report(other ? "TEMPLATE-030" : "TEMPLATE-029", Place.NONE, text.name());
            }
        }
    }

    private boolean nationalBlocks() {
        try {
            for (MacroHead macro : Templates.macros(templates.template(TemplateRenderer.ENTRY))) {
                national.put(macro.name(), macro);
            }
            return true;
        } catch (IOException e) {
            found.add(new TemplateErrors(templates).of(e));
            return false;
        }
    }

    private void texts() {
        for (TemplateText text : set.texts()) {
            try {
                Template template = templates.template(text.name());
                parsed.put(text, template);
                Templates.stray(template).ifPresent(place -> report("TEMPLATE-032", place));
                if (set.blocks().containsValue(text)) {
                    unlisted(text, Templates.macros(template));
                }
            } catch (IOException e) {
                found.add(new TemplateErrors(templates).of(e));
            }
        }
    }

    /** A macro that is called like a block but not listed as one would be taken for the block by whoever reads the file. */
    private void unlisted(TemplateText text, List<MacroHead> macros) {
        for (MacroHead macro : macros) {
            boolean listed = text.equals(set.blocks().get(macro.name()));
            if (national.containsKey(macro.name()) && !listed) {
                report("TEMPLATE-028", place(macro, text), macro.name());
            }
        }
    }

    private void block(String name, TemplateText text) {
        MacroHead original = national.get(name);
        if (original == null) {
            String meant = Suggestion.closest(name, national.keySet()).orElse("annexHeading");
            report("TEMPLATE-026", Place.file(text.name()), name, meant, String.join(", ", national.keySet()));
        } else if (parsed.containsKey(text)) {
            defined(original, text);
        }
    }

    private void defined(MacroHead original, TemplateText text) {
        Optional<MacroHead> own = macros(text).stream()
                .filter(macro -> macro.name().equals(original.name()))
                .findFirst();
        if (own.isEmpty()) {
            report("TEMPLATE-027", Place.file(text.name()), original.name(), original.written());
        } else if (own.get().parameters().size() < original.parameters().size()) {
            report("TEMPLATE-031", place(own.get(), text), original.name(), original.written());
        }
    }

    private List<MacroHead> macros(TemplateText text) {
        return Optional.ofNullable(parsed.get(text)).map(Templates::macros).orElseGet(List::of);
    }

    private static Place place(MacroHead macro, TemplateText text) {
        return new Place(text.name(), macro.line(), macro.column(), "");
    }

    private void report(String code, Place place, String... arguments) {
        found.add(Problem.error(code, place, arguments));
    }
}
