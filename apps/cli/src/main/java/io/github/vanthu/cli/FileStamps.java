package io.github.vanthu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The state of some files at one look.
 *
 * @param states by path; a file that is not there has none
 */
record FileStamps(Map<String, String> states) {
    /** Looks at files. */
    static FileStamps of(Iterable<Path> files) {
        Map<String, String> states = new TreeMap<>();
        files.forEach(file -> {
            String state = state(file);
            if (!state.isEmpty()) {
                states.put(file.toString(), state);
            }
        });
        return new FileStamps(states);
    }

    /** Editors that save into a new file change its key even if time and size stay. */
    private static String state(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            return is.lastModifiedTime() + " " + is.size() + " " + is.fileKey();
        } catch (IOException e) {
            return "";
        }
    }

    /** Returns these states with those of files that were not looked at before. */
    FileStamps and(FileStamps others) {
        Map<String, String> all = new TreeMap<>(others.states);
        all.putAll(states);
        return new FileStamps(all);
    }

    /** Returns the files whose state is another one or that came or went. */
    Set<String> differingFrom(FileStamps before) {
        Set<String> paths = new TreeSet<>(states.keySet());
        paths.addAll(before.states.keySet());
        paths.removeIf(path -> states.getOrDefault(path, "").equals(before.states.getOrDefault(path, "")));
        return paths;
    }
}
