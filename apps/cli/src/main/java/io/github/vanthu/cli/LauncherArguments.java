package io.github.vanthu.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The arguments as the user typed them.
 *
 * <p>The Java launcher of Windows hands over arguments in the ANSI code page and turns letters that it lacks into question
 * marks. {@code vanthu.cmd} therefore leaves the whole line in the environment variable {@code VANTHU_ARGS} too, which
 * Java reads in Unicode.
 */
final class LauncherArguments {
    private static final String VARIABLE = "VANTHU_ARGS";
    private static final Pattern ARGUMENT = Pattern.compile("(?:\"[^\"]*\"?|[^\\s\"])+");

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
        return ARGUMENT.matcher(line)
                .results()
                .map(argument -> argument.group().replace("\"", ""))
                .toArray(String[]::new);
    }
}
