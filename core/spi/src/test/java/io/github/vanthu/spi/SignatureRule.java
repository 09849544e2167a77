package io.github.vanthu.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which version a change of the signatures asks for, and that the changelog names it.
 *
 * @param version the version of the signatures
 * @param lines the signatures, sorted
 */
record SignatureRule(SpiVersion version, List<String> lines) {

    /** Reads an approved text: the version in the first line, a signature in each further one. */
    static SignatureRule approved(String text) {
        List<String> lines = text.lines().toList();
        return new SignatureRule(
                SpiVersion.of(lines.get(0).replace("version ", "")).orElseThrow(), lines.subList(1, lines.size()));
    }

    /** Returns the text to approve. */
    String text() {
        return "version " + version + "\n" + String.join("\n", lines) + "\n";
    }

    /** Returns what forbids to put these signatures into the place of earlier ones. */
    List<String> faults(SignatureRule earlier, String changelog) {
        List<String> faults = new ArrayList<>();
        List<String> gone = without(earlier.lines, lines);
        List<String> come = without(lines, earlier.lines);
        Optional<String> breaking = gone.stream()
                .findFirst()
                .or(() -> come.stream().filter(Signatures.ABSTRACT_METHOD).findFirst());
        if (version.major() < earlier.version.major() || older(earlier)) {
            faults.add("the version goes back from " + earlier.version + " to " + version);
        }
        breaking.filter(line -> version.major() <= earlier.version.major())
                .ifPresent(line -> faults.add("needs a raised major version: " + line));
        come.stream()
                .findFirst()
                .filter(line -> version.equals(earlier.version))
                .ifPresent(line -> faults.add("needs a raised minor version: " + line));
        if (!named(changelog)) {
            faults.add("CHANGELOG.md has no line that names SPI " + version);
        }
        return faults;
    }

    private boolean older(SignatureRule earlier) {
        return version.major() == earlier.version.major() && version.minor() < earlier.version.minor();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(Predicate.not(others::contains)).toList();
    }

    private boolean named(String changelog) {
        return Pattern.compile("(?m)^- .*\\bSPI " + Pattern.quote(version.toString()) + "(?!\\.?\\d)")
                .matcher(changelog)
                .find();
    }
}
