package io.github.vanthu.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that this jar was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Vanthu " + Wording.bundle("version").getString("version")};
    }
}
