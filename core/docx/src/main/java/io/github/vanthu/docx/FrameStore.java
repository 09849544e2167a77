package io.github.vanthu.docx;

import io.github.vanthu.document.StyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the frame of a style sheet, and makes it when nobody has.
 *
 * <p>It looks in memory, then for the class path resource {@code vanthu/frames/<key>.zip}, then into the cache folder
 * if there is one; else docx4j makes the frame (some 1.5 s at first) and the cache folder keeps it. Classes of docx4j
 * are loaded only then. Safe for use by several threads; keeps every frame it has given.
 */
public final class FrameStore {
    /** Where frames lie on the class path. */
    static final String RESOURCES = "vanthu/frames/";

    private final Map<FrameKey, Frame> memory = new ConcurrentHashMap<>();
    private final Optional<FrameCache> cache;
    private final ClassLoader bundles;

    /** Makes a store without a cache folder. */
    public FrameStore() {
        this(Optional.empty(), FrameStore.class.getClassLoader());
    }

    /**
     * Makes a store with a cache folder.
     *
     * @param folder the folder, made at need; if it cannot be read or written the store works without it
     */
    public FrameStore(Path folder) {
        this(Optional.of(new FrameCache(folder)), FrameStore.class.getClassLoader());
    }

    FrameStore(Optional<FrameCache> cache, ClassLoader bundles) {
        this.cache = cache;
        this.bundles = bundles;
    }

    /**
     * Returns the frame of a style sheet.
     *
     * @param styles the style sheet
     * @param language BCP 47 tag of the text, such as {@code vi-VN}
     */
    public Frame frame(StyleSheet styles, String language) {
        return memory.computeIfAbsent(new FrameKey(styles, language), this::find);
    }

    private Frame find(FrameKey key) {
        String digest = key.digest();
        return bundled(digest)
                .or(() -> cache.flatMap(folder -> folder.find(digest)))
                .orElseGet(() -> make(key));
    }

    private Frame make(FrameKey key) {
        Frame frame = new FrameBuilder(key).build();
        cache.ifPresent(folder -> folder.keep(frame));
        return frame;
    }

    private Optional<Frame> bundled(String digest) {
        try (InputStream in = bundles.getResourceAsStream(RESOURCES + digest + ".zip")) {
            return in == null ? Optional.empty() : Optional.of(FrameArchive.read(digest, in.readAllBytes()));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
