package io.github.vanthu.figures.reference;

import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.model.Field;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.Plan;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Changes the printed texts of a plan, wherever they stand in it, and keeps all else.
 *
 * <p>What {@link Field} calls a setting is no printed text. Data without a changed text are the same objects as before.
 */
final class PlanTexts {
    private final BinaryOperator<String> change;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    private PlanTexts(BinaryOperator<String> change) {
        this.change = change;
    }

    /**
     * Returns a plan with its texts changed.
     *
     * @param change gets the JSON pointer of a text and the text, and returns the new text
     */
    static Plan changed(Plan plan, BinaryOperator<String> change) {
        return (Plan) new PlanTexts(change).changed(plan, "");
    }

    private Object changed(Object datum, String pointer) {
        if (datum instanceof String text) {
            return change.apply(pointer, text);
        }
        if (datum instanceof Markdown text) {
            String source = change.apply(pointer, text.source());
            return source.equals(text.source()) ? text : new Markdown(source);
        }
        if (datum instanceof ExtraValue extra) {
            return changedExtra(extra, pointer);
        }
        if (datum instanceof Optional<?> optional) {
            return optional.isEmpty() ? optional : kept(optional, Optional.of(changed(optional.get(), pointer)));
        }
        if (datum instanceof List<?> list) {
            return changedList(list, pointer);
        }
        if (datum instanceof Map<?, ?> map) {
            return changedMap(map, pointer);
        }
        return datum instanceof Record data ? changedRecord(data, pointer) : datum;
    }

    private static Object kept(Optional<?> before, Optional<?> after) {
        return before.orElseThrow() == after.orElseThrow() ? before : after;
    }

    private Object changedExtra(ExtraValue value, String pointer) {
        if (value instanceof ExtraValue.Text text) {
            String after = change.apply(pointer, text.text());
            return after.equals(text.text()) ? text : new ExtraValue.Text(after);
        }
        if (value instanceof ExtraValue.Items items) {
            Object after = changedList(items.items(), pointer);
            return after == items.items() ? items : new ExtraValue.Items(cast(after));
        }
        Map<String, ExtraValue> members = ((ExtraValue.Group) value).members();
        Object after = changedMap(members, pointer);
        return after == members ? value : new ExtraValue.Group(cast(after));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T cast(Object changed) {
        return (T) changed;
    }

    private Object changedList(List<?> list, String pointer) {
        List<Object> after = new ArrayList<>(list.size());
        boolean same = true;
        for (int i = 0; i < list.size(); i++) {
            Object item = changed(list.get(i), JsonPointer.child(pointer, i));
            same &= item == list.get(i);
            after.add(item);
        }
        return same ? list : List.copyOf(after);
    }

    private Object changedMap(Map<?, ?> map, String pointer) {
        Map<Object, Object> after = new LinkedHashMap<>();
        boolean same = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object value = changed(entry.getValue(), JsonPointer.child(pointer, (String) entry.getKey()));
            same &= value == entry.getValue();
            after.put(entry.getKey(), value);
        }
        return same ? map : Collections.unmodifiableMap(after);
    }

    private Object changedRecord(Record data, String pointer) {
        Shape shape = shapes.computeIfAbsent(data.getClass(), Shape::of);
        Object[] values = new Object[shape.accessors().size()];
        boolean same = true;
        for (int i = 0; i < values.length; i++) {
            Object before = shape.value(data, i);
            boolean printed = shape.printed().get(i);
            values[i] = printed ? changed(before, JsonPointer.child(pointer, shape.name(i))) : before;
            same &= values[i] == before;
        }
        return same ? data : shape.made(values);
    }

    /** How the records of a class are taken apart and made. */
    private record Shape(Constructor<?> constructor, List<Method> accessors, List<Boolean> printed) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        type.getDeclaredConstructor(types),
                        Stream.of(components).map(RecordComponent::getAccessor).toList(),
                        Stream.of(components).map(Shape::printed).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record", e);
            }
        }

        private static boolean printed(RecordComponent component) {
            Field field = component.getAnnotation(Field.class);
            return field != null && !field.setting();
        }

        String name(int index) {
            return accessors.get(index).getName();
        }

        Object value(Record data, int index) {
            try {
                return accessors.get(index).invoke(data);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessors.get(index), e);
            }
        }

        Object made(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), e);
            }
        }
    }
}
