package io.github.vanthu.template.internal.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Remembers which data a template reads: all of them, and those since the last piece of output. */
public final class ReadLog {
    private final Set<String> all = new LinkedHashSet<>();
    private final Set<String> recent = new LinkedHashSet<>();

    /** Records a read. */
    public void read(Pointer pointer) {
        String text = pointer.toString();
        all.add(text);
        recent.add(text);
    }

    /** Records a read of a datum that is printed with its own pointer. */
    public void readAside(Pointer pointer) {
        all.add(pointer.toString());
    }

    /** Returns the reads since the last call, in order, and forgets them. */
    public List<String> takeRecent() {
        if (recent.isEmpty()) {
            return List.of();
        }
        List<String> taken = new ArrayList<>(recent);
        recent.clear();
        return taken;
    }

    /** Returns all reads in order. */
    public Set<String> all() {
        return Collections.unmodifiableSet(all);
    }
}
