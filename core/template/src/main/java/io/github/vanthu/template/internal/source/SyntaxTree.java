package io.github.vanthu.template.internal.source;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Template;
import java.lang.reflect.Method;
import java.util.function.Consumer;

/**
 * Walks over all instructions and expressions of a parsed template.
 *
 * <p>FreeMarker shows instructions to everybody but expressions to its own package alone; they are read by reflection, from
 * the methods with which it describes itself.
 */
@SuppressWarnings("deprecation")
final class SyntaxTree {
    private static final Method COUNT = method("getParameterCount");
    private static final Method VALUE = method("getParameterValue", int.class);

    private SyntaxTree() {}

    private static Method method(String name, Class<?>... parameters) {
        try {
            Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("FreeMarker has no " + name, e);
        }
    }

    static void walk(Template template, Consumer<TemplateObject> visitor) {
        visit(template.getRootTreeNode(), visitor);
    }

    private static void visit(Object node, Consumer<TemplateObject> visitor) {
        if (!(node instanceof TemplateObject known)) {
            return;
        }
        visitor.accept(known);
        for (int at = 0; at < count(known); at++) {
            visit(parameter(known, at), visitor);
        }
        if (node instanceof TemplateElement element) {
            children(element, visitor);
        }
    }

    private static void children(TemplateElement element, Consumer<TemplateObject> visitor) {
        for (int at = 0; at < element.getChildCount(); at++) {
            visit(element.getChildAt(at), visitor);
        }
    }

    private static int count(TemplateObject node) {
        return (int) call(COUNT, node);
    }

    private static Object parameter(TemplateObject node, int at) {
        return call(VALUE, node, at);
    }

    private static Object call(Method method, TemplateObject node, Object... arguments) {
        try {
            Object value = method.invoke(node, arguments);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read a " + node.getClass().getSimpleName(), e);
        }
    }
}
