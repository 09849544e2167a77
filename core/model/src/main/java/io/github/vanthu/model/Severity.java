package io.github.vanthu.model;

/** How bad a problem is. */
public enum Severity {
    /** Nothing is written (lỗi). */
    ERROR,
    /** Written, but somebody must look (cảnh báo). */
    WARNING,
    /** Good to know (thông tin). */
    INFO
}
