package io.github.vanthu.document;

/** Lines of a dump, indented by the depth of their node. */
final class DumpLines {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void line(String line) {
        text.append(INDENT.repeat(depth)).append(line.stripTrailing()).append('\n');
    }

    void inside(Runnable content) {
        depth++;
        content.run();
        depth--;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
