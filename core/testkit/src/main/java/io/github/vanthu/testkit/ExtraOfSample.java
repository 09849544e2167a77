package io.github.vanthu.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rebuilds the province's own data of a sample from its single values, so that trial plans have them too. */
final class ExtraOfSample {
    private static final String POINTER = "#/extra/";

    private ExtraOfSample() {}

    /** Returns the tree of maps, lists and texts below {@code extra}; empty if there is none. */
    static Map<String, Object> of(Map<String, String> leaves) {
        Branch root = new Branch();
        leaves.forEach((pointer, text) -> {
            if (pointer.startsWith(POINTER)) {
                root.put(List.of(pointer.substring(POINTER.length()).split("/")), text);
            }
        });
        Map<String, Object> members = new LinkedHashMap<>();
        root.members.forEach((name, node) -> members.put(name, node.value()));
        return members;
    }

    /** A group, a list (all names are numbers) or a single value. */
    private static final class Branch {
        private final Map<String, Branch> members = new LinkedHashMap<>();
        private String text = "";

        void put(List<String> path, String value) {
            if (path.isEmpty()) {
                text = value;
                return;
            }
            String name = path.get(0).replace("~1", "/").replace("~0", "~");
            members.computeIfAbsent(name, key -> new Branch()).put(path.subList(1, path.size()), value);
        }

        Object value() {
            if (members.isEmpty()) {
                return text;
            }
            return members.keySet().stream().allMatch(name -> name.matches("\\d+")) ? list() : group();
        }

        private List<Object> list() {
            Map<Integer, Object> items = new TreeMap<>();
            members.forEach((index, node) -> items.put(Integer.valueOf(index), node.value()));
            return new ArrayList<>(items.values());
        }

        private Map<String, Object> group() {
            Map<String, Object> group = new LinkedHashMap<>();
            members.forEach((name, node) -> group.put(name, node.value()));
            return group;
        }
    }
}
