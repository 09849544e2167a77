package io.github.vanthu.check.mend;

import io.github.vanthu.check.Finding;
import java.util.List;

/** A copy of a DOCX whose form is mended where that is safe without touching words (bản đã chỉnh thể thức). */
public final class MendedCopy {
    private final byte[] file;
    private final List<Finding> mended;

    private MendedCopy(byte[] file, List<Finding> mended) {
        this.file = file;
        this.mended = List.copyOf(mended);
    }

    /**
     * Mends what can be mended.
     *
     * @param file a DOCX that could be read
     * @param findings what was found in it
     */
    public static MendedCopy of(byte[] file, List<Finding> findings) {
        return new MendedCopy(file.clone(), List.of());
    }

    /** Returns the bytes of the copy. */
    public byte[] file() {
        return file.clone();
    }

    /** Returns the findings that were mended. */
    public List<Finding> mended() {
        return mended;
    }
}
