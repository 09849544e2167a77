package io.github.vanthu.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which classes and methods of the platform the code of a plugin must leave alone; names are those of the class file
 * format, such as {@code java/nio/file/Files}.
 *
 * @param kinds the kind by the beginning of a name; nothing for what is allowed
 */
record ForbiddenApi(Map<String, Optional<UseKind>> kinds) {
    private static final String FILE = "forbidden-api.txt";
    private static final String ALLOWED = "ALLOWED";
    private static final String ANY_CLASS = "*.";

    /** Reads the list. */
    static ForbiddenApi load() {
        Map<String, Optional<UseKind>> kinds = new HashMap<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(" ", 2);
            kinds.put(parts[1], parts[0].equals(ALLOWED) ? Optional.empty() : Optional.of(UseKind.valueOf(parts[0])));
        });
        return new ForbiddenApi(Map.copyOf(kinds));
    }

    private static String text() {
        try (InputStream in = ForbiddenApi.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the testkit jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns why a class must be left alone, or nothing if it is allowed. */
    Optional<UseKind> ofClass(String name) {
        return longest(name);
    }

    /** Returns why a method must be left alone, or nothing if it is allowed. */
    Optional<UseKind> ofMethod(String owner, String name, String descriptor) {
        Optional<UseKind> anywhere = longest(ANY_CLASS + name + descriptor);
        return anywhere.isPresent() ? anywhere : longest(owner + "." + name + descriptor);
    }

    private Optional<UseKind> longest(String name) {
        for (int length = name.length(); length > 0; length--) {
            Optional<UseKind> kind = kinds.getOrDefault(name.substring(0, length), null);
            if (kind != null) {
                return kind;
            }
        }
        return Optional.empty();
    }
}
