package io.github.vanthu.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What plugins can call or implement: one line for each public type and each of its public members. */
final class Signatures {
    /** Whether a line is a method that implementations have to write. */
    static final Predicate<String> ABSTRACT_METHOD = line -> line.contains(": public abstract ") && line.endsWith(")");

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private Signatures() {}

    /** Returns the public types of the package of a class. */
    static List<Class<?>> publicTypesBeside(Class<?> type) {
        try {
            Path classes = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files =
                    Files.list(classes.resolve(type.getPackageName().replace('.', '/')))) {
                return files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .<Class<?>>map(name -> load(type, name))
                        .filter(found -> Modifier.isPublic(found.getModifiers()))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(Class<?> beside, String file) {
        try {
            return Class.forName(
                    beside.getPackageName() + "." + file.replace(".class", ""), false, beside.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the lines of some types, sorted. */
    static List<String> of(Collection<Class<?>> types) {
        return types.stream().flatMap(Signatures::lines).sorted().toList();
    }

    private static Stream<String> lines(Class<?> type) {
        String name = type.getSimpleName();
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(made -> isPublic(made.getModifiers()))
                                .map(Signatures::of),
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> isPublic(field.getModifiers()))
                                .map(Signatures::of),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> isPublic(method.getModifiers()) && !method.isSynthetic())
                                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                                .map(Signatures::of))
                .flatMap(lines -> lines);
        return Stream.concat(Stream.of(name + ": " + head(type)), members.map(member -> name + ": " + member));
    }

    private static boolean isPublic(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String head(Class<?> type) {
        String above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(Type::getTypeName)
                .filter(name -> !name.equals("java.lang.Object") && !name.equals("java.lang.Record"))
                .collect(Collectors.joining(", "));
        return (Modifier.toString(type.getModifiers() & ~Modifier.STATIC) + " " + kind(type) + " of " + above)
                .replaceAll(" +of $", "")
                .replace("  ", " ");
    }

    private static String kind(Class<?> type) {
        return type.isInterface() ? "" : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private static String of(Constructor<?> made) {
        return "new(" + parameters(made.getParameters()) + ")" + thrown(made.getGenericExceptionTypes());
    }

    private static String of(Field field) {
        return Modifier.toString(field.getModifiers()) + " "
                + field.getGenericType().getTypeName() + " " + field.getName();
    }

    private static String of(Method method) {
        return Modifier.toString(method.getModifiers()) + (method.isDefault() ? " default " : " ")
                + method.getGenericReturnType().getTypeName() + " " + method.getName() + "("
                + parameters(method.getParameters()) + ")" + thrown(method.getGenericExceptionTypes());
    }

    private static String parameters(Parameter... parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> parameter.getParameterizedType().getTypeName())
                .collect(Collectors.joining(", "));
    }

    private static String thrown(Type... types) {
        return types.length == 0
                ? ""
                : Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", ", " throws ", ""));
    }
}
