package io.github.vanthu.intake;

/** What a piece of data looks like, in the words of both languages. */
enum Shape {
    TEXT("một đoạn chữ", "text"),
    LIST("một danh sách", "a list"),
    MAPPING("một nhóm các trường", "a group of fields"),
    BOOLEAN("true hoặc false", "true or false"),
    NUMBER("một số", "a number"),
    NOTHING("trống", "nothing");

    private final String vietnamese;
    private final String english;

    Shape(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    static Shape of(Node node) {
        if (node instanceof Node.Mapping) {
            return MAPPING;
        }
        if (node instanceof Node.Sequence) {
            return LIST;
        }
        return switch (((Node.Scalar) node).kind()) {
            case BOOLEAN -> BOOLEAN;
            case NUMBER -> NUMBER;
            case EMPTY -> NOTHING;
            case TEXT, FAULTY -> TEXT;
        };
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }
}
