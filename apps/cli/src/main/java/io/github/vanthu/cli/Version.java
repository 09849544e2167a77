package io.github.vanthu.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that this jar was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Vanthu " + number()};
    }

    /** Returns the version alone, such as {@code 0.1.0}. */
    static String number() {
        return Wording.bundle("version").getString("version");
    }
}
