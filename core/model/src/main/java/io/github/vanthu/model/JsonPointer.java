package io.github.vanthu.model;

/**
 * Builds and takes apart JSON pointers (RFC 6901), such as {@code /annexes/0/rows/3}.
 *
 * <p>Example: {@code JsonPointer.child("/annexes/0", "a/b")} is {@code /annexes/0/a~1b}.
 */
public final class JsonPointer {
    private JsonPointer() {}

    /** Returns the pointer of a member of an object. */
    public static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the pointer of an element of an array. */
    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** Returns the pointer of what contains a datum; empty for the whole and for its members. */
    public static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Returns the key or index that a pointer ends with, unescaped; empty for the whole. */
    public static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
