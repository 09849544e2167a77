package io.github.vanthu.template.internal.dsl;

import freemarker.template.TemplateException;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.template.DirectiveDescription;
import io.github.vanthu.template.internal.tree.BlocksFrame;
import io.github.vanthu.template.internal.tree.Frame;
import io.github.vanthu.template.internal.tree.InlinesFrame;
import io.github.vanthu.template.internal.tree.TemplateFault;
import io.github.vanthu.template.internal.tree.TreeBuilder;
import java.util.Optional;

/**
 * One call of a directive.
 *
 * @param description the directive
 * @param arguments its attributes
 * @param body what stands between its tags; writes nothing for an empty element
 * @param context the rendering it belongs to
 */
record Call(DirectiveDescription description, Arguments arguments, TreeBuilder.Content body, Context context) {
    String name() {
        return description.name();
    }

    /** Returns the innermost open element, which the directive may stand in. */
    <F extends Frame> F innermost(Class<F> kind) {
        return tree().innermost(kind, name(), String.join(", ", description.parents()));
    }

    TreeBuilder tree() {
        return context.tree();
    }

    Origin origin() {
        return tree().origin();
    }

    BlocksFrame blocks() {
        return innermost(BlocksFrame.class);
    }

    InlinesFrame inlines() {
        return innermost(InlinesFrame.class);
    }

    ParagraphStyle style(String id) {
        return context.style(id)
                .orElseThrow(() -> new TemplateFault(
                        "TEMPLATE-013",
                        origin(),
                        name(),
                        id,
                        Suggestion.closest(id, context.styles().keySet()).orElse("Body")));
    }

    ParagraphStyle requiredStyle() throws TemplateException {
        return style(arguments.required("style", arguments.word("style")));
    }

    Optional<ParagraphStyle> optionalStyle() throws TemplateException {
        return arguments.word("style").map(this::style);
    }
}
