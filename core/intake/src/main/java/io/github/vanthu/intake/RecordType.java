package io.github.vanthu.intake;

import io.github.vanthu.intake.Node.Entry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record of the plan: its components are the fields; a single value may fill one of them. */
final class RecordType implements FieldType {
    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<Method> accessors;
    private List<Component> components = List.of();
    private List<Suggestion> names = List.of();
    private Set<String> keys = Set.of();

    RecordType(Class<?> type) {
        this.type = type;
        this.constructor = constructor(type);
        this.accessors = accessors(type);
    }

    /** Gives the type its components, once; apart from the constructor because records may hold themselves. */
    void complete(List<Component> all) {
        components = List.copyOf(all);
        names = components.stream()
                .map(component ->
                        new Suggestion(component.key(), component.name().vietnamese()))
                .toList();
        keys = names.stream().map(Suggestion::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Optional<Object> read(Node node, Spot spot) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(filled(assigned(mapping, spot), mapping.at(), spot));
        }
        Optional<Component> single = single();
        if (node instanceof Node.Scalar && !node.isFaulty() && single.isPresent()) {
            Map<String, Entry> only = Map.of(single.get().key(), new Entry(node.at(), node));
            return Optional.of(filled(only, node.at(), spot));
        }
        spot.wrongShape(node, Shape.MAPPING);
        return Optional.empty();
    }

    private Optional<Component> single() {
        return components.stream().filter(component -> component.single()).findFirst();
    }

    /** Returns the entries by the fields they are meant for; reports the unknown ones. */
    private Map<String, Entry> assigned(Node.Mapping mapping, Spot spot) {
        Map<String, Entry> assigned = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            if (keys.contains(key)) {
                assigned.put(key, entry);
            }
        });
        mapping.entries().forEach((key, entry) -> {
            if (!keys.contains(key)) {
                unknown(key, entry, spot).ifPresent(meant -> assigned.putIfAbsent(meant, entry));
            }
        });
        return assigned;
    }

    private Optional<String> unknown(String key, Entry entry, Spot spot) {
        Optional<Suggestion> meant = Suggestion.nearest(key, names);
        Spot at = spot.entry(key);
        meant.ifPresentOrElse(
                name -> at.report(DataFault.UNKNOWN_KEY_SUGGESTED, entry.keyAt(), key, name.name(), name.spoken()),
                () -> at.report(DataFault.UNKNOWN_KEY, entry.keyAt(), key, String.join(", ", keys)));
        return meant.map(Suggestion::name);
    }

    private Object filled(Map<String, Entry> entries, Position at, Spot spot) {
        List<Object> values = new ArrayList<>();
        for (Component component : components) {
            Spot field = spot.field(component.name(), component.setting());
            Optional<Object> value = Optional.ofNullable(entries.get(component.key()))
                    .map(entry -> value(component, entry, field))
                    .orElseGet(() -> missing(component, at, field));
            values.add(value.orElseGet(component::absent));
        }
        return build(values);
    }

    private static Optional<Object> value(Component component, Entry entry, Spot spot) {
        if (component.isMissing(entry.value())) {
            return missing(component, entry.keyAt(), spot);
        }
        spot.found(entry.value());
        return component.type().read(entry.value(), spot);
    }

    private static Optional<Object> missing(Component component, Position at, Spot spot) {
        if (component.required()) {
            spot.missing(at);
        }
        return Optional.empty();
    }

    /** A record that says no more than the field that a single value fills is that value. */
    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        ObjectNode members = Pen.NODES.objectNode();
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            Object member = value(value, i);
            if (!component.isUsual(member) && pen.takes(component)) {
                component
                        .type()
                        .write(member, pen.field(component))
                        .ifPresent(node -> members.set(component.key(), node));
            }
        }
        Optional<Component> single = single().filter(field -> members.size() == 1 && members.has(field.key()));
        return Optional.of(
                single.<JsonNode>map(field -> members.get(field.key())).orElse(members));
    }

    private Object value(Object record, int index) {
        try {
            return accessors.get(index).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + type.getSimpleName(), e);
        }
    }

    private static List<Method> accessors(Class<?> type) {
        List<Method> accessors = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
        accessors.forEach(accessor -> accessor.setAccessible(true));
        return accessors;
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] parameters = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getSimpleName() + " is not a record", e);
        }
    }

    private Object build(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getSimpleName(), e);
        }
    }

    @Override
    public Object absent() {
        return build(components.stream().map(Component::absent).toList());
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode reference = definitions.reference(type.getSimpleName(), () -> definitions.object(components));
        return single().map(field -> SchemaDefinitions.anyOf(field.type().schema(definitions), reference))
                .orElse(reference);
    }
}
