package io.github.vanthu.pack;

import io.github.vanthu.model.ExtraValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows paths through the records of a plan.
 *
 * <p>A star stands for what is there: in an empty list it leads nowhere. A name or number that is not there leads to a datum
 * without a value.
 */
final class PathWalk {
    private final boolean leaves;
    private final Map<Class<?>, Map<String, RecordComponent>> components = new HashMap<>();

    private PathWalk(boolean leaves) {
        this.leaves = leaves;
    }

    /** Returns a walk on which two stars stand for items of any depth. */
    static PathWalk all() {
        return new PathWalk(false);
    }

    /** Returns a walk on which two stars stand for those items of any depth that have no items below them. */
    static PathWalk leaves() {
        return new PathWalk(true);
    }

    /** Returns what a path leads to from a datum, in the order of the plan. */
    List<Datum> from(Datum start, PlanPath path) {
        List<Datum> data = List.of(start);
        for (String step : path.steps()) {
            List<Datum> next = new ArrayList<>();
            data.forEach(datum -> step(datum, step, next));
            data = next;
        }
        return data;
    }

    private void step(Datum datum, String step, List<Datum> next) {
        if (step.equals(PlanPath.EVERY)) {
            members(datum).forEach((name, value) -> next.add(child(datum, name, Optional.of(value))));
        } else if (step.equals(PlanPath.EVERY_DEEP)) {
            members(datum).forEach((name, value) -> deep(child(datum, name, Optional.of(value)), next));
        } else {
            next.add(child(datum, step, Optional.ofNullable(members(datum).get(step))));
        }
    }

    private void deep(Datum item, List<Datum> next) {
        Object value = item.value().orElseThrow();
        RecordComponent parts = PathTypes.parts(value.getClass()).orElseThrow();
        Datum below = child(item, parts.getName(), Optional.of(RecordValues.of(value, parts)));
        if (!leaves || !below.filled()) {
            next.add(item);
        }
        members(below).forEach((name, part) -> deep(child(below, name, Optional.of(part)), next));
    }

    private static Datum child(Datum datum, String name, Optional<Object> value) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new Datum(
                datum.pointer() + "/" + escaped,
                value.flatMap(found ->
                        found instanceof Optional<?> inner ? inner.map(Object.class::cast) : Optional.of(found)));
    }

    private Map<String, Object> members(Datum datum) {
        return datum.value().map(this::members).orElse(Map.of());
    }

    private Map<String, Object> members(Object value) {
        if (value instanceof List<?> list) {
            return items(list);
        }
        if (value instanceof ExtraValue.Items list) {
            return items(list.items());
        }
        if (value instanceof ExtraValue.Group group) {
            return named(group.members());
        }
        if (value instanceof Map<?, ?> map) {
            return named(map);
        }
        return value instanceof Record ? componentsOf(value) : Map.of();
    }

    private static Map<String, Object> items(List<?> list) {
        Map<String, Object> items = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            items.put(String.valueOf(i), list.get(i));
        }
        return items;
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> named.put((String) name, value));
        return named;
    }

    private Map<String, Object> componentsOf(Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        components
                .computeIfAbsent(value.getClass(), PathWalk::componentsOf)
                .forEach((name, component) -> members.put(name, RecordValues.of(value, component)));
        return members;
    }

    private static Map<String, RecordComponent> componentsOf(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component);
        }
        return components;
    }
}
