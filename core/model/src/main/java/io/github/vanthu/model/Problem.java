package io.github.vanthu.model;

import java.util.List;

/**
 * Something that is wrong or noteworthy, as data (vấn đề).
 *
 * <p>The texts stand in the problem catalogue of the regulation module, in Vietnamese and English, under the code.
 *
 * <p>Example: {@code Problem.error("DATA-003", place, "titel", "title")}.
 *
 * @param code stable code, letters, a hyphen and three digits; never reused for another meaning
 * @param severity how bad it is
 * @param place where it is
 * @param arguments values for the {@code {0}}, {@code {1}} … of the catalogue's texts
 * @param related other places that it concerns, such as the addends of a wrong sum
 */
public record Problem(String code, Severity severity, Place place, List<String> arguments, List<Place> related) {
    /** Copies the arguments and places. */
    public Problem {
        arguments = List.copyOf(arguments);
        related = List.copyOf(related);
    }

    /** Makes a problem that concerns one place. */
    public Problem(String code, Severity severity, Place place, List<String> arguments) {
        this(code, severity, place, arguments, List.of());
    }

    /** Returns this problem with other places that it concerns. */
    public Problem withRelated(List<Place> others) {
        return new Problem(code, severity, place, arguments, others);
    }

    /** Returns this problem at another place. */
    public Problem at(Place other) {
        return new Problem(code, severity, other, arguments, related);
    }

    /** Returns this problem with another severity. */
    public Problem withSeverity(Severity other) {
        return new Problem(code, other, place, arguments, related);
    }

    /** Returns an error. */
    public static Problem error(String code, Place place, String... arguments) {
        return new Problem(code, Severity.ERROR, place, List.of(arguments));
    }

    /** Returns a warning. */
    public static Problem warning(String code, Place place, String... arguments) {
        return new Problem(code, Severity.WARNING, place, List.of(arguments));
    }

    /** Returns an information. */
    public static Problem info(String code, Place place, String... arguments) {
        return new Problem(code, Severity.INFO, place, List.of(arguments));
    }

    /** Returns whether nothing can be written because of this. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
