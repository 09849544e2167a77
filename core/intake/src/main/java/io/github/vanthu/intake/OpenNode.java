package io.github.vanthu.intake;

import io.github.vanthu.intake.Node.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping or sequence whose end is not read yet. */
final class OpenNode {
    private final Position at;
    private final boolean mapping;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Node> items = new ArrayList<>();
    private @Nullable Position keyAt;
    private Optional<String> key = Optional.empty();
    private Optional<String> lastKey = Optional.empty();
    private boolean spoiled;

    private OpenNode(Position at, boolean mapping) {
        this.at = at;
        this.mapping = mapping;
    }

    static OpenNode mapping(Position at) {
        return new OpenNode(at, true);
    }

    static OpenNode sequence(Position at) {
        return new OpenNode(at, false);
    }

    Position at() {
        return at;
    }

    boolean expectsKey() {
        return mapping && keyAt == null;
    }

    Optional<Position> duplicateOf(String name) {
        return Optional.ofNullable(entries.get(name)).map(Entry::keyAt);
    }

    void key(String name, Position position) {
        key = Optional.of(name);
        keyAt = position;
    }

    /** Takes a key that cannot be used; its value will be dropped with it. */
    void skipKey(Position position) {
        key = Optional.empty();
        keyAt = position;
    }

    void value(Node node) {
        if (!mapping) {
            items.add(node);
        } else if (keyAt != null) {
            Entry entry = new Entry(keyAt, node);
            key.ifPresent(name -> entries.putIfAbsent(name, entry));
            lastKey = key;
            keyAt = null;
        }
    }

    /** Returns the step of the JSON pointer from this node to what is being read in it. */
    String step() {
        if (!mapping) {
            return Pointers.child("", items.size());
        }
        return keyAt == null ? "" : key.map(name -> Pointers.child("", name)).orElse("");
    }

    /** Marks what was read last as unusable, because a syntax error may have cut it off. */
    void spoilLast() {
        spoiled = entries.isEmpty() && items.isEmpty();
        if (!items.isEmpty()) {
            items.set(items.size() - 1, faulty());
        }
        lastKey.filter(name -> keyAt == null)
                .ifPresent(name -> entries.computeIfPresent(name, (same, entry) -> new Entry(entry.keyAt(), faulty())));
    }

    private Node faulty() {
        return new Node.Scalar(at, at, "", Node.Kind.FAULTY);
    }

    Node close() {
        if (spoiled) {
            return faulty();
        }
        return mapping ? new Node.Mapping(at, entries) : new Node.Sequence(at, items);
    }
}
