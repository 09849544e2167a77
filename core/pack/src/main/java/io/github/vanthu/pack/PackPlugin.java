package io.github.vanthu.pack;

import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.Finding;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pack as a plugin (gói định dạng của tỉnh).
 *
 * <p>What the pack says of itself is known from the start. {@link #problems()} and whatever gives more read the rest of the
 * pack, once. With an error among the problems the pack is not good for use: what it then answers lacks what is faulty.
 * Thread-safe.
 */
public final class PackPlugin implements ProvincePlugin {
    private final PackFiles files;
    private final PluginFile head;
    private @Nullable PackContent content;

    PackPlugin(PackFiles files, PluginFile head) {
        this.files = files;
        this.head = head;
    }

    private synchronized PackContent content() {
        PackContent known = content;
        if (known == null) {
            known = PackContent.of(files, head);
            content = known;
        }
        return known;
    }

    /** Returns where the pack lies, as people know it: the path of the folder or zip, or the folder of the class path. */
    public String source() {
        return files.source();
    }

    /** Returns all faults of the pack with their places in it, sorted by place. */
    public List<Problem> problems() {
        return content().problems();
    }

    /**
     * Returns where a datum of {@code plugin.yaml} stands, or of what contains it.
     *
     * @param pointer JSON pointer such as {@code /format/blocks/annexHeading}
     */
    public Place place(String pointer) {
        return content().findings().place(pointer);
    }

    /** Returns whether a datum of {@code plugin.yaml} was written; see {@link #place}. */
    public boolean writes(String pointer) {
        return content().findings().writes(pointer);
    }

    /** Returns the names of the sample plans, such as {@code samples/hop-tac/plan.yaml}, sorted. */
    public List<String> samples() {
        return content().samples().plans();
    }

    /**
     * Reads a sample plan with the files that it names.
     *
     * @param name one of {@link #samples()}
     */
    public PlanReading sample(String name) {
        return content().samples().read(name);
    }

    /**
     * Returns whether a README or SOURCE, beside a sample plan or in a folder around it, says where it comes from.
     *
     * @param name one of {@link #samples()}
     */
    public boolean sourced(String name) {
        return content().samples().sourced(name);
    }

    @Override
    public String spi() {
        return head.spi();
    }

    @Override
    public String id() {
        return head.id();
    }

    @Override
    public String name() {
        return head.name();
    }

    @Override
    public String province() {
        return head.province();
    }

    @Override
    public List<String> codes() {
        return head.codes();
    }

    @Override
    public Validity validity() {
        return head.validity().orElseThrow();
    }

    @Override
    public Optional<String> parent() {
        return head.parent().filter(parent -> !parent.equals(PluginFile.NATIONAL));
    }

    @Override
    public ProvinceFormat format(Office office) {
        return content().formats().of(office.level());
    }

    @Override
    public Optional<String> extraSchema() {
        return content().schema();
    }

    @Override
    public List<Finding> check(Plan plan) {
        return content().check(plan);
    }
}
