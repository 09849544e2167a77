package io.github.vanthu.figures.place;

import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Names the fields of records by what the data schema calls them, and the items of lists by their position. */
final class FieldWords {
    private Type type;
    private String name = "";

    FieldWords(Type type) {
        this.type = type;
    }

    void name(Steps steps, List<String> words) {
        while (steps.more()) {
            step(steps.next(), words);
        }
    }

    private void step(String key, List<String> words) {
        if (raw(type) == List.class && key.matches("\\d{1,6}")) {
            replaceLast(words, name + " thứ " + (Integer.parseInt(key) + 1));
            type = argument(type, 0);
        } else if (raw(type) == Map.class) {
            words.add(key);
            type = argument(type, 1);
        } else {
            field(key, words);
        }
    }

    private static void replaceLast(List<String> words, String word) {
        if (!words.isEmpty()) {
            words.remove(words.size() - 1);
        }
        words.add(word);
    }

    private void field(String key, List<String> words) {
        Optional<RecordComponent> component = component(key);
        boolean textOfCell = raw(type) == CellValue.class && key.equals("text");
        type = component.<Type>map(RecordComponent::getGenericType).orElse(Object.class);
        if (raw(type) == Optional.class) {
            type = argument(type, 0);
        }
        component
                .map(found -> found.getAnnotation(Field.class).value())
                .filter(called -> !textOfCell)
                .ifPresent(called -> add(called, words));
    }

    private void add(String called, List<String> words) {
        name = called.startsWith("các ") ? called.substring("các ".length()) : called;
        words.add(called);
    }

    private Optional<RecordComponent> component(String key) {
        Class<?> raw = raw(type);
        return raw.isRecord()
                ? Stream.of(raw.getRecordComponents())
                        .filter(component -> component.getName().equals(key))
                        .filter(component -> component.isAnnotationPresent(Field.class))
                        .findFirst()
                : Optional.empty();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
