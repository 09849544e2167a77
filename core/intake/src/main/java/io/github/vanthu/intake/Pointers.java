package io.github.vanthu.intake;

/** Builds JSON pointers (RFC 6901). */
final class Pointers {
    private Pointers() {}

    /** Returns the pointer of a member of what a pointer names. */
    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the pointer of an item of what a pointer names. */
    static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** Returns the pointer without the {@code #} of its URI form. */
    static String plain(String pointer) {
        return pointer.startsWith("#") ? pointer.substring(1) : pointer;
    }

    /** Returns the pointer of the container, the empty one for a top-level member. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
