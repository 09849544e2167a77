package io.github.vanthu.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Collects the forbidden uses of one class with the place that is read at the time. */
final class UseLog {
    private static final String OBJECT_METHODS = "java/lang/Object";

    private final ForbiddenApi api;
    private final Set<ForbiddenUse> uses = new LinkedHashSet<>();
    private String file;
    private String type = "";
    private String method = "";
    private int line;

    UseLog(ForbiddenApi api, String file) {
        this.api = api;
        this.file = file;
    }

    void in(String name) {
        type = name;
    }

    void source(String name) {
        file = name;
    }

    void inMethod(String name) {
        method = name;
        line = 0;
    }

    void at(int number) {
        line = number;
    }

    List<ForbiddenUse> uses() {
        return new ArrayList<>(uses);
    }

    void add(UseKind kind, String used) {
        uses.add(new ForbiddenUse(kind, dotted(type), method, file, line, dotted(used)));
    }

    /** Notes a class by its internal name. */
    void type(String name) {
        api.ofClass(name).ifPresent(kind -> add(kind, name));
    }

    /** Notes the classes that a type consists of: elements of arrays, parameters and results of methods. */
    void types(Type any) {
        switch (any.getSort()) {
            case Type.ARRAY -> types(any.getElementType());
            case Type.OBJECT -> type(any.getInternalName());
            case Type.METHOD -> {
                types(any.getReturnType());
                List.of(any.getArgumentTypes()).forEach(this::types);
            }
            default -> {}
        }
    }

    void call(String owner, String name, String descriptor) {
        api.ofMethod(owner, name, descriptor)
                .ifPresentOrElse(
                        kind -> add(kind, owner + "." + name),
                        () -> callOfAllowed(owner, name, Type.getMethodType(descriptor)));
    }

    private void callOfAllowed(String owner, String name, Type descriptor) {
        if (!owner.startsWith("[") && !name.equals("getClass") && !owner.equals(OBJECT_METHODS)) {
            type(owner);
        }
        types(descriptor);
    }

    /** Notes a constant: a class, a method or field by handle, or what is computed by such. */
    void constant(Object value) {
        if (value instanceof Type constant) {
            types(constant);
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void handle(Handle handle) {
        if (handle.getDesc().startsWith("(")) {
            call(handle.getOwner(), handle.getName(), handle.getDesc());
        } else {
            type(handle.getOwner());
        }
    }

    private static String dotted(String name) {
        return name.replace('/', '.');
    }
}
