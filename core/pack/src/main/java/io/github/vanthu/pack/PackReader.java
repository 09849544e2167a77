package io.github.vanthu.pack;

import io.github.vanthu.intake.RecordReader;
import io.github.vanthu.intake.RecordReading;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a pack says of itself: version, identifier, name, province, codes, validity, parent.
 *
 * <p>Everything else of the pack is read when it is first asked for ({@link PackPlugin}), so that many installed packs cost
 * little. Stateless and thread-safe.
 */
public final class PackReader {
    /** Makes a reader. */
    public PackReader() {}

    /** Reads the head of a pack's {@code plugin.yaml}. */
    public PackReading read(PackFiles files) {
        try {
            byte[] content = content(files);
            String name = files.placeName(PackFiles.PLUGIN_FILE);
            Optional<PackPlugin> quick = HeadText.of(content).flatMap(head -> plugin(read(name, head), files));
            return quick.map(PackReading::of).orElseGet(() -> whole(read(name, content), files));
        } catch (PackFaultException e) {
            return PackReading.unread(e.problem());
        }
    }

    private static byte[] content(PackFiles files) throws PackFaultException {
        return files.read(PackFiles.PLUGIN_FILE, Limit.PACK_TEXT_BYTES)
                .orElseThrow(() -> files.fault(PackFault.NO_PLUGIN_FILE, "", files.source()));
    }

    /** Reads a whole {@code plugin.yaml}. */
    static RecordReading<PluginFile> read(String name, byte[] content) {
        return Reader.FILE.read(name, content);
    }

    private static PackReading whole(RecordReading<PluginFile> reading, PackFiles files) {
        return plugin(reading, files)
                .map(PackReading::of)
                .orElseGet(() -> PackReading.faulty(reading.value(), faults(reading)));
    }

    /** Returns the faults of {@code plugin.yaml} that show without looking at other files. */
    private static List<Problem> faults(RecordReading<PluginFile> reading) {
        return HeadCheck.foreignVersion(reading)
                .map(List::of)
                .orElseGet(() -> Stream.concat(reading.problems().stream(), HeadCheck.faults(reading).stream())
                        .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::code))
                        .toList());
    }

    /** Faults of the long parts do not keep a pack from being known; they come with all faults of its content. */
    private static boolean inHead(Problem problem) {
        return problem.isError() && !problem.place().pointer().matches("/(format|levels|checks)(/.*)?");
    }

    private static Optional<PackPlugin> plugin(RecordReading<PluginFile> reading, PackFiles files) {
        boolean good = reading.complete() && reading.problems().stream().noneMatch(PackReader::inHead);
        return good
                        && HeadCheck.faults(reading).isEmpty()
                        && HeadCheck.foreignVersion(reading).isEmpty()
                ? reading.value().map(head -> new PackPlugin(files, head))
                : Optional.empty();
    }

    /** The reader of whole files, made when first needed. */
    private static final class Reader {
        static final RecordReader<PluginFile> FILE = RecordReader.of(PluginFile.class, "tệp định dạng");
    }
}
