package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what is wrong with the arguments. */
final class UsageMistake {
    private UsageMistake() {}

    /** Returns what is wrong. */
    static Problem of(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), command);
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return problem("USAGE-007", name(overwritten.getOverwritten()), command);
        }
        return e.getArgSpec() == null || e.getValue() == null
                ? problem("USAGE-008", command)
                : problem("USAGE-004", e.getValue(), name(e.getArgSpec()), values(e.getArgSpec()));
    }

    private static Problem unmatched(UnmatchedArgumentException e, String command) {
        String argument = e.getUnmatched().get(0);
        if (argument.startsWith("-")) {
            return problem("USAGE-001", argument, command);
        }
        boolean awaitsCommand = !e.getCommandLine().getSubcommands().isEmpty();
        return problem(awaitsCommand ? "USAGE-002" : "USAGE-006", argument, command);
    }

    private static Problem missing(List<ArgSpec> missing, String command) {
        ArgSpec first = missing.get(0);
        return problem(first.isOption() ? "USAGE-005" : "USAGE-003", name(first), command);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String values(ArgSpec argument) {
        Object[] constants = argument.auxiliaryTypes()[0].getEnumConstants();
        return constants == null
                ? argument.paramLabel()
                : Arrays.stream(constants)
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private static Problem problem(String code, String... arguments) {
        return Problem.error(code, Place.NONE, arguments);
    }
}
