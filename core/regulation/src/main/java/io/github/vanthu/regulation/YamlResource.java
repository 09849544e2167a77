package io.github.vanthu.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data files that lie beside these classes. */
final class YamlResource {
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private YamlResource() {}

    /** Returns the tree of a file of this module. */
    static JsonNode read(String name) {
        try (InputStream in = YamlResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("data file " + name + " is missing from the regulation jar");
            }
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read data file " + name, e);
        }
    }
}
