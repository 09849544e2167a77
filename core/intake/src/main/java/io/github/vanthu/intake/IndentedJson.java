package io.github.vanthu.intake;

import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON for people and programs (RFC 8259): two spaces a level, line feeds, one at the end.
 *
 * <p>The same data give the same text.
 */
public final class IndentedJson {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private IndentedJson() {}

    /**
     * Returns data as JSON.
     *
     * @param tree maps in the order of their entries, lists, texts and numbers
     */
    public static String text(Map<String, Object> tree) {
        return written(tree);
    }

    static String text(JsonNode node) {
        return written(node);
    }

    private static String written(Object tree) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
        ObjectWriter writer = MAPPER.writer().with(printer);
        return writer.writeValueAsString(tree) + "\n";
    }
}
