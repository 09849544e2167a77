package io.github.vanthu.pack;

import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.model.Field;
import io.github.vanthu.model.Plan;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand where in a plan, from the records of the model. */
final class PathTypes {
    private static final List<String> ITEMS = List.of(PlanPath.EVERY, "0");
    private static final List<String> DEEP_ITEMS = List.of(PlanPath.EVERY, PlanPath.EVERY_DEEP, "0");

    private PathTypes() {}

    /**
     * How far a path fits.
     *
     * @param type what the fitting steps lead to
     * @param steps how many steps fit
     */
    record Fit(Type type, int steps) {
        boolean whole(PlanPath path) {
            return steps == path.steps().size();
        }
    }

    /** Follows a path as far as it fits. */
    static Fit fit(PlanPath path) {
        Type type = Plan.class;
        for (int i = 0; i < path.steps().size(); i++) {
            Optional<Type> next = next(type, path.steps().get(i));
            if (next.isEmpty()) {
                return new Fit(type, i);
            }
            type = next.get();
        }
        return new Fit(type, path.steps().size());
    }

    private static Optional<Type> next(Type type, String step) {
        if (type == ExtraValue.class) {
            return step.equals(PlanPath.EVERY_DEEP) ? Optional.empty() : Optional.of(type);
        }
        if (raw(type) == Map.class) {
            return step.equals(PlanPath.EVERY_DEEP) ? Optional.empty() : Optional.of(argument(type, 1));
        }
        if (raw(type) == List.class) {
            boolean deep =
                    step.equals(PlanPath.EVERY_DEEP) && parts(argument(type, 0)).isPresent();
            boolean item = step.equals(PlanPath.EVERY) || step.matches("\\d{1,6}");
            return deep || item ? Optional.of(argument(type, 0)) : Optional.empty();
        }
        return component(type, step).map(found -> inner(found.getGenericType()));
    }

    /** Returns what may follow a type in a path; empty for values, and for maps, where any name may follow. */
    static List<String> followers(Type type) {
        if (raw(type) == List.class) {
            return parts(argument(type, 0)).isPresent() ? DEEP_ITEMS : ITEMS;
        }
        if (raw(type) == Map.class) {
            return List.of(PlanPath.EVERY);
        }
        return components(type).map(RecordComponent::getName).toList();
    }

    /** Returns the names that people use for what may follow a type, in the order of {@link #followers}. */
    static Map<String, String> spoken(Type type) {
        return components(type)
                .collect(
                        Collectors.toMap(RecordComponent::getName, PathTypes::spoken, (a, b) -> a, LinkedHashMap::new));
    }

    private static String spoken(RecordComponent component) {
        Field field = component.getAnnotation(Field.class);
        return field == null ? component.getName() : field.value();
    }

    /** Returns whether a path to this type leads to one value: a text, a number, or what a bare value may stand for. */
    static boolean value(Type type) {
        if (type == ExtraValue.class) {
            return true;
        }
        boolean list = raw(type) == List.class || raw(type) == Map.class;
        return !list && (components(type).findAny().isEmpty() || bare(raw(type)).isPresent());
    }

    /** Returns the component that a bare value fills. */
    static Optional<RecordComponent> bare(Class<?> type) {
        return components(type)
                .filter(component -> component.getAnnotation(Field.class).scalar())
                .findFirst();
    }

    /** Returns the component that holds the parts of a record of the same type, such as the rows below a row. */
    static Optional<RecordComponent> parts(Type type) {
        return components(type)
                .filter(component -> raw(component.getGenericType()) == List.class)
                .filter(component -> argument(component.getGenericType(), 0).equals(type))
                .findFirst();
    }

    private static Optional<RecordComponent> component(Type type, String name) {
        return components(type)
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static Stream<RecordComponent> components(Type type) {
        Class<?> raw = raw(type);
        return raw.isRecord()
                ? Stream.of(raw.getRecordComponents()).filter(found -> found.isAnnotationPresent(Field.class))
                : Stream.empty();
    }

    private static Type inner(Type type) {
        return raw(type) == Optional.class ? argument(type, 0) : type;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
