package io.github.vanthu.intake;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads plans from YAML and JSON, finding all faults of a file in one run.
 *
 * <p>A file whose name ends in {@code .json} is JSON, every other one YAML 1.2 without anchors, aliases and tags.
 * Keys are the component names of {@link Plan} and its parts. In YAML every value is text as it was typed; numbers of
 * JSON count as text with a decimal comma. Stateless and thread-safe.
 *
 * <p>Example: {@code new PlanReader().read(Path.of("plan.yaml")).problems()}.
 */
public final class PlanReader {
    private static final RecordType PLAN = FieldTypes.of(Plan.class);

    private final FormatSource formats;

    /** Makes a reader that takes the columns of workbooks as they are. */
    public PlanReader() {
        this(FormatSource.NONE);
    }

    /**
     * Makes a reader.
     *
     * @param formats knows the layouts that columns of workbooks may follow
     */
    public PlanReader(FormatSource formats) {
        this.formats = formats;
    }

    /**
     * Reads a file; other files that it names stand relative to it.
     *
     * @param file a file of at most {@link Limit#DATA_FILE_BYTES} bytes
     */
    public PlanReading read(Path file) {
        String name = file.toString();
        try {
            return read(name, bytes(file, Limit.DATA_FILE_BYTES), path -> beside(file, path));
        } catch (NoSuchFileException e) {
            return unread(name, DataFault.FILE_MISSING);
        } catch (IOException e) {
            return unread(name, DataFault.FILE_UNREADABLE);
        }
    }

    /** Reads one byte more than allowed at most: enough to see that a file is too large. */
    private static byte[] bytes(Path file, Limit limit) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes((int) limit.value() + 1);
        }
    }

    private static Optional<byte[]> beside(Path plan, String path) throws IOException {
        try {
            return Optional.of(bytes(plan.resolveSibling(path), Limit.WORKBOOK_BYTES));
        } catch (NoSuchFileException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static PlanReading unread(String name, DataFault fault) {
        Reading reading = new Reading(name, path -> Optional.empty());
        reading.findings().add(fault.at(Place.file(name), name));
        return reading.result(Optional.empty());
    }

    /**
     * Reads the content of a file.
     *
     * @param name name of the file for places; its ending tells the format
     * @param content the bytes, UTF-8
     * @param related gives the files that the plan names
     */
    public PlanReading read(String name, byte[] content, RelatedFiles related) {
        Reading reading = new Reading(name, related);
        Optional<Plan> plan = reading.tree(name, content).flatMap(tree -> plan(tree, reading));
        return reading.result(plan);
    }

    private Optional<Plan> plan(DataTree tree, Reading reading) {
        Spot whole = new Spot(reading, tree, "", FieldName.PLAN, false);
        Optional<Plan> plan = PLAN.read(tree.root().orElseThrow(), whole)
                .map(Plan.class::cast)
                .map(read -> WorkbookAnnexes.filled(read, reading, formats));
        if (!tree.complete()) {
            return plan;
        }
        Checked checked = new Checked(reading.findings(), reading.places());
        plan.ifPresent(read -> PlanChecks.run(read, checked));
        return plan.map(read -> new BasisCompletion(read.office(), checked).complete(read));
    }
}
