package io.github.vanthu.template.internal.source;

import freemarker.core.Macro;
import java.util.List;

/**
 * The name and the parameters of a macro.
 *
 * @param name its name
 * @param parameters names of its parameters in order
 * @param line line where it begins
 * @param column column where it begins
 */
@SuppressWarnings("deprecation")
public record MacroHead(String name, List<String> parameters, int line, int column) {
    static MacroHead of(Macro macro) {
        return new MacroHead(
                macro.getName(), List.of(macro.getArgumentNames()), macro.getBeginLine(), macro.getBeginColumn());
    }

    /** Returns how the macro begins, such as {@code <#macro annexHeading annex>}. */
    public String written() {
        return "<#macro " + name + (parameters.isEmpty() ? "" : " " + String.join(" ", parameters)) + ">";
    }
}
