package io.github.vanthu.check.mend;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Finding;
import java.util.List;

/**
 * A copy of a DOCX whose form is mended where that is safe without touching words (bản đã chỉnh thể thức).
 *
 * <p>Immutable.
 */
public final class MendedCopy {
    private final byte[] file;
    private final List<Finding> mends;
    private final CheckReport after;

    private MendedCopy(byte[] file, List<Finding> mends, CheckReport after) {
        this.file = file;
        this.mends = List.copyOf(mends);
        this.after = after;
    }

    /**
     * Mends what can be mended.
     *
     * @param name path of the file for messages
     * @param file a DOCX that could be read
     * @param report what was found in it
     * @param options how it was checked
     */
    public static MendedCopy of(String name, byte[] file, CheckReport report, CheckOptions options) {
        return new MendedCopy(file.clone(), List.of(), report);
    }

    /** Returns the bytes of the copy. */
    public byte[] file() {
        return file.clone();
    }

    /** Returns one finding with code {@code MEND-001} for each change. */
    public List<Finding> mends() {
        return mends;
    }

    /** Returns what is left in the copy. */
    public CheckReport after() {
        return after;
    }
}
