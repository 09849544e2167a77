package io.github.vanthu.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first part of {@code plugin.yaml}, which says what the pack is.
 *
 * <p>A key of the outermost level begins a line, and nothing else does but a hyphen, a closing bracket or a remark. So the
 * head ends before the first line that begins with one of the long keys, if no other key begins a line behind it.
 */
final class HeadText {
    private static final Pattern LONG_KEY = Pattern.compile("(?m)^(?:format|levels|checks)[ \\t]*:");
    private static final Pattern OTHER_KEY = Pattern.compile("(?m)^(?!(?:format|levels|checks)[ \\t]*:)[^\\s#\\-\\]}]");

    private HeadText() {}

    /** Returns the head, or nothing if only the whole file tells it. */
    static Optional<byte[]> of(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        Matcher end = LONG_KEY.matcher(text);
        if (!end.find()) {
            return Optional.empty();
        }
        boolean otherBehind =
                OTHER_KEY.matcher(text).region(end.start(), text.length()).find();
        return otherBehind ? Optional.empty() : Optional.of(Arrays.copyOf(content, end.start()));
    }
}
