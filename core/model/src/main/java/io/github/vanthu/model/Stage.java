package io.github.vanthu.model;

/** Where a paper stands on its way from the desk to the archive (giai đoạn của văn bản). */
public enum Stage {
    /** Under discussion: marked DỰ THẢO, number and day blank. */
    DRAFT,
    /** Submitted for signature (trình ký): no mark, number and date left open with room to write or stamp. */
    SIGN,
    /** Issued (ban hành): number and date printed. */
    ISSUED
}
