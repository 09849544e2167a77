package io.github.vanthu.engine.planted;

import java.util.Optional;

/** Asks the plans of Thái Bình for data by a schema that is none. */
public final class BrokenFieldsPlugin extends FieldsPlugin {
    @Override
    public Optional<String> extraSchema() {
        return Optional.of("{\"type\": ");
    }
}
