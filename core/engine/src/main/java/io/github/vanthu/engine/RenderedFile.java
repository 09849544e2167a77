package io.github.vanthu.engine;

/** A finished file of a plan, in memory (tệp kết quả). */
public final class RenderedFile {
    private final int annex;
    private final Format format;
    private final byte[] content;

    /**
     * Makes a finished file.
     *
     * @param annex the number of the annex that it holds alone; 0 for the plan
     * @param format its format
     * @param content its bytes, which nobody changes
     */
    public RenderedFile(int annex, Format format, byte[] content) {
        this.annex = annex;
        this.format = format;
        this.content = content;
    }

    /** Returns the number of the annex that it holds alone, from 1; 0 for the plan, with its annexes if they are joined. */
    public int annex() {
        return annex;
    }

    /** Returns its format. */
    public Format format() {
        return format;
    }

    /**
     * Returns the name of its file.
     *
     * @param plan the name of the plan's files without their ending
     * @return such as {@code vu-quang-2019.pdf}, or {@code vu-quang-2019-phu-luc-1.pdf} for an annex
     */
    public String name(String plan) {
        return plan + (annex == 0 ? "" : "-phu-luc-" + annex) + "." + format.extension();
    }

    /** Returns its bytes, which nobody changes. */
    public byte[] content() {
        return content;
    }
}
