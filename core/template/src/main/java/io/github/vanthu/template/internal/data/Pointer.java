package io.github.vanthu.template.internal.data;

import io.github.vanthu.model.Place;

/**
 * Where a datum stands: a file and a JSON pointer in it (RFC 6901).
 *
 * @param file name of a profile or plugin; empty for the plan itself
 * @param path the JSON pointer, such as {@code /title/0}; empty for the whole file
 */
public record Pointer(String file, String path) {
    /** The whole plan. */
    public static final Pointer PLAN = new Pointer("", "");

    /** Returns the pointer of a member of this map or record. */
    public Pointer child(String name) {
        return new Pointer(file, path + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** Returns the pointer of an element of this list. */
    public Pointer child(int index) {
        return new Pointer(file, path + "/" + index);
    }

    /** Returns the place for problems. */
    public Place place() {
        return new Place(file, 0, 0, path);
    }

    /** Returns {@code file#path}. */
    @Override
    public String toString() {
        return file + "#" + path;
    }
}
