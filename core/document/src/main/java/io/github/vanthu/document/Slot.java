package io.github.vanthu.document;

/** A place that an office fills in or stamps when the paper is issued (vị trí ghi số, ngày, ký, đóng dấu). */
public enum Slot {
    /** The number before the symbol (số của văn bản). */
    NUMBER,
    /** Day, month and year (ngày, tháng, năm ban hành). */
    DATE,
    /** The name of a signer; the signature stands right above it (họ tên người ký). */
    SIGNER,
    /** The text of the agency's digital signature at the top of an annex in a file of its own (thông tin chữ ký số). */
    SIGNING_TEXT
}
