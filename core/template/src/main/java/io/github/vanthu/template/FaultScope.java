package io.github.vanthu.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.Macro;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.vanthu.template.internal.data.NamedMembers;
import io.github.vanthu.template.internal.dsl.DocNamespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees at the place of a fault; taken while the fault is young, since loops and macros forget their
 * variables as it passes.
 *
 * @param instruction the instruction at fault, shortened
 * @param values the names in scope, with short values
 * @param unknown the name that nothing answers to, if that is the fault
 */
record FaultScope(String instruction, String values, Optional<Unknown> unknown) {
    private static final String KEY = "vanthu.scope";
    private static final int SHORT = 40;
    private static final int MOST = 20;
    private static final List<String> DATA = List.of("plan", "wording", "doc", "stage", "medium", "annexFiles");

    /**
     * A name that nothing answers to.
     *
     * @param owner what was asked, such as {@code plan}; empty for a variable
     * @param name the name
     * @param known the names that it answers to
     */
    record Unknown(String owner, String name, Set<String> known) {}

    /** Keeps the scope of a fault with its environment; for the exception handler. */
    static void note(TemplateException error, Environment environment) {
        try {
            environment.setCustomAttribute(KEY, of(error, environment));
        } catch (TemplateModelException e) {
            // The fault is told without its scope.
            return;
        }
    }

    /** Returns the scope that was kept for a fault. */
    static Optional<FaultScope> of(TemplateException error) {
        Environment environment = error.getEnvironment();
        return environment != null && environment.getCustomAttribute(KEY) instanceof FaultScope scope
                ? Optional.of(scope)
                : Optional.empty();
    }

    private static FaultScope of(TemplateException error, Environment environment) throws TemplateModelException {
        Optional<Unknown> unknown = error instanceof InvalidReferenceException
                ? unknown(error.getBlamedExpressionString(), environment)
                : Optional.empty();
        return new FaultScope(instruction(environment), values(environment), unknown);
    }

    @SuppressWarnings("deprecation")
    private static String instruction(Environment environment) {
        TemplateElement @Nullable [] stack = _CoreAPI.getInstructionStackSnapshot(environment);
        return stack == null || stack.length == 0 ? "" : shortened(stack[0].getCanonicalForm());
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() > SHORT ? line.substring(0, SHORT) + "…" : line;
    }

    private static String values(Environment environment) throws TemplateModelException {
        List<String> shown = new ArrayList<>(DATA);
        for (String name : variables(environment)) {
            TemplateModel value = environment.getVariable(name);
            if (value != null && !DATA.contains(name) && !callable(value) && shown.size() < MOST) {
                shown.add(name + value(value));
            }
        }
        return String.join(", ", shown);
    }

    private static Set<String> variables(Environment environment) throws TemplateModelException {
        Set<String> names = new TreeSet<>();
        for (Object name : environment.getKnownVariableNames()) {
            names.add(name.toString());
        }
        names.removeAll(environment.getConfiguration().getSharedVariableNames());
        names.removeIf(name -> name.endsWith("_has_next") || name.endsWith("_index"));
        return names;
    }

    @SuppressWarnings("deprecation")
    private static boolean callable(TemplateModel value) {
        return value instanceof Macro
                || value instanceof Environment.Namespace
                || value instanceof TemplateDirectiveModel
                || value instanceof DocNamespace;
    }

    private static String value(TemplateModel value) throws TemplateModelException {
        if (value instanceof TemplateScalarModel text) {
            return " = \"" + shortened(text.getAsString()) + "\"";
        }
        if (value instanceof TemplateNumberModel number) {
            return " = " + number.getAsNumber();
        }
        return value instanceof TemplateBooleanModel flag ? " = " + flag.getAsBoolean() : "";
    }

    private static Optional<Unknown> unknown(@Nullable String expression, Environment environment)
            throws TemplateModelException {
        if (expression == null || !expression.matches("[\\p{L}_$][\\w$]*(\\.[\\w$]+)*")) {
            return Optional.empty();
        }
        int dot = expression.lastIndexOf('.');
        String name = expression.substring(dot + 1);
        String owner = dot < 0 ? "" : expression.substring(0, dot);
        Set<String> known = dot < 0 ? visible(environment) : members(owner, environment);
        return known.isEmpty() || known.contains(name)
                ? Optional.empty()
                : Optional.of(new Unknown(owner, name, known));
    }

    private static Set<String> visible(Environment environment) throws TemplateModelException {
        Set<String> names = variables(environment);
        names.addAll(DATA);
        return names;
    }

    private static Set<String> members(String owner, Environment environment) throws TemplateModelException {
        String[] path = owner.split("\\.", -1);
        TemplateModel model = environment.getVariable(path[0]);
        for (int at = 1; at < path.length; at++) {
            model = model instanceof TemplateHashModel hash ? hash.get(path[at]) : null;
        }
        if (model instanceof NamedMembers named) {
            return named.names();
        }
        return model instanceof Environment.Namespace library ? names(library) : Set.of();
    }

    private static Set<String> names(Environment.Namespace library) throws TemplateModelException {
        Set<String> names = new TreeSet<>();
        TemplateModelIterator keys = library.keys().iterator();
        while (keys.hasNext()) {
            names.add(keys.next().toString());
        }
        return names;
    }
}
