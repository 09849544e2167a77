package io.github.vanthu.intake;

import io.github.vanthu.model.Field;
import java.util.Optional;

/**
 * Reads any record whose components carry {@link Field} from YAML or JSON, by the rules of plan files, finding all faults of
 * the file in one run.
 *
 * <p>Components may be texts, dates, numbers, choices, and lists, maps and optional values of them or of further such
 * records. Stateless and thread-safe.
 *
 * <p>Example: {@code RecordReader.of(PluginFile.class, "tệp định dạng").read("plugin.yaml", bytes).problems()}.
 *
 * @param <T> the record
 */
public final class RecordReader<T extends Record> {
    private final Class<T> type;
    private final RecordType fields;
    private final String name;

    private RecordReader(Class<T> type, String name) {
        this.type = type;
        this.fields = FieldTypes.of(type);
        this.name = name;
    }

    /**
     * Returns a reader of files that hold one record.
     *
     * @param type the record; it need not be public
     * @param name what the whole is called in messages, in small Vietnamese letters, such as "tệp định dạng"
     */
    public static <T extends Record> RecordReader<T> of(Class<T> type, String name) {
        return new RecordReader<>(type, name);
    }

    /**
     * Reads the content of a file.
     *
     * @param file name of the file for places; its ending tells the format
     * @param content the bytes, UTF-8
     */
    public RecordReading<T> read(String file, byte[] content) {
        Reading reading = new Reading(file, path -> Optional.empty());
        Optional<DataTree> tree = reading.tree(file, content);
        Optional<T> value = tree.flatMap(found -> value(found, file, reading));
        boolean complete = tree.map(DataTree::complete).orElse(false);
        return new RecordReading<>(value, complete, reading.findings().sorted(), reading.places());
    }

    private Optional<T> value(DataTree tree, String file, Reading reading) {
        String shortName = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        FieldName whole = new FieldName(shortName, name, "");
        Spot spot = new Spot(reading, tree, "", whole, false);
        return fields.read(tree.root().orElseThrow(), spot).map(type::cast);
    }
}
