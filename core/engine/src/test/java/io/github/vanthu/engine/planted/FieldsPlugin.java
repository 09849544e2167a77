package io.github.vanthu.engine.planted;

import java.util.List;
import java.util.Optional;

/** Asks the plans of Thái Bình for further data. */
public class FieldsPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public FieldsPlugin() {
        super("fields", "Thái Bình", 2011, 2025);
    }

    @Override
    public List<String> codes() {
        return List.of("34");
    }

    @Override
    public Optional<String> extraSchema() {
        return Optional.of("""
                {"type": "object", "required": ["ma"],
                 "properties": {"ma": {"type": "string", "pattern": "^MTQG-[0-9]+$"}, "soXa": {"type": "number"}}}
                """);
    }
}
