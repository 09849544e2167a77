package io.github.vanthu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments as the user typed them.
 *
 * <p>The Java launcher of Windows hands over arguments in the ANSI code page and turns letters that it lacks into question
 * marks. {@code vanthu.cmd} therefore leaves the whole line in the environment variable {@code VANTHU_ARGS} too, which
 * Java reads in Unicode.
 */
final class LauncherArguments {
    private static final String VARIABLE = "VANTHU_ARGS";

    private LauncherArguments() {}

    /** Returns the given arguments, or those of the environment if letters were lost on the way. */
    static String[] of(String[] arguments, Map<String, String> environment) {
        boolean lost = Arrays.stream(arguments).anyMatch(argument -> argument.indexOf('?') >= 0);
        return Optional.ofNullable(environment.get(VARIABLE))
                .filter(line -> lost)
                .map(LauncherArguments::split)
                .orElse(arguments);
    }

    /** Splits a command line at spaces outside quotation marks; backslashes are letters like others. */
    static String[] split(String line) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
                begun = true;
            } else if (quoted || !Character.isWhitespace(letter)) {
                argument.append(letter);
                begun = true;
            } else if (begun) {
                arguments.add(argument.toString());
                argument.setLength(0);
                begun = false;
            }
        }
        if (begun) {
            arguments.add(argument.toString());
        }
        return arguments.toArray(String[]::new);
    }
}
