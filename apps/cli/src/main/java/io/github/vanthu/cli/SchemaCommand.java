package io.github.vanthu.cli;

import io.github.vanthu.engine.Vanthu;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code vanthu schema}: prints the JSON Schema of plans. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Session session;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String schema = Vanthu.schema().strip();
        session.out().json(schema);
        return ExitCode.DONE.number();
    }
}
