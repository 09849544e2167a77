package io.github.vanthu.template.internal.tree;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import io.github.vanthu.document.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a rendering is: the innermost instruction and how many calls are open around it.
 *
 * @param innermost the instruction, or null before the first one
 * @param depth how many calls of macros and directives are open
 */
@SuppressWarnings("deprecation")
record CallStack(@Nullable TemplateElement innermost, int depth) {
    static final CallStack NONE = new CallStack(null, 0);

    static CallStack of(Environment environment) {
        TemplateElement @Nullable [] stack = _CoreAPI.getInstructionStackSnapshot(environment);
        return stack == null || stack.length == 0 ? NONE : new CallStack(stack[0], stack.length);
    }

    Origin origin() {
        if (innermost == null) {
            return Origin.NONE;
        }
        String template = innermost.getTemplate().getSourceName();
        return new Origin(template, innermost.getBeginLine(), innermost.getBeginColumn(), List.of());
    }
}
