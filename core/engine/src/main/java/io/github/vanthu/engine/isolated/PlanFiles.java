package io.github.vanthu.engine.isolated;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as files, on disk or in memory (tệp kế hoạch).
 *
 * <p>Example: {@code PlanFiles.of("plan.yaml", bytes).with("office.yaml", office)}.
 */
public final class PlanFiles {
    private final String name;
    private final Optional<byte[]> content;
    private final Map<String, byte[]> related;

    private PlanFiles(String name, Optional<byte[]> content, Map<String, byte[]> related) {
        this.name = name;
        this.content = content;
        this.related = related;
    }

    /** Returns a plan on disk; other files that it names stand relative to it. */
    public static PlanFiles of(Path file) {
        return new PlanFiles(file.toString(), Optional.empty(), Map.of());
    }

    /**
     * Returns a plan in memory.
     *
     * @param name name of the file for places; its ending tells the format
     * @param content the bytes, UTF-8
     */
    public static PlanFiles of(String name, byte[] content) {
        return new PlanFiles(name, Optional.of(content.clone()), Map.of());
    }

    /**
     * Returns this plan with a file that it names.
     *
     * @param path as the plan writes it, such as {@code ../office.yaml}
     */
    public PlanFiles with(String path, byte[] bytes) {
        Map<String, byte[]> more = new LinkedHashMap<>(related);
        more.put(path, bytes.clone());
        return new PlanFiles(name, content, more);
    }

    /** Returns the path or the name for places. */
    public String name() {
        return name;
    }

    Optional<byte[]> content() {
        return content;
    }

    Map<String, byte[]> related() {
        return related;
    }
}
