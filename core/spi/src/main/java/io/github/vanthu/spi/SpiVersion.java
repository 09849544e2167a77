package io.github.vanthu.spi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of this package's types (phiên bản giao diện).
 *
 * <p>An addition raises the minor number, anything else the major one. A plugin that was built for one major version runs
 * with every minor version of it.
 *
 * @param major from 1
 * @param minor from 0
 */
public record SpiVersion(int major, int minor) {
    /** The version of the types in this package. */
    public static final String CURRENT = "1.1";

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})");

    /** Returns a version from its text, such as {@code 1.0}, or nothing if it is none. */
    public static Optional<SpiVersion> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new SpiVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Returns whether plugins built for this version run with another one. */
    public boolean runsWith(SpiVersion present) {
        return major == present.major;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
