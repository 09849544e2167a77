package io.github.vanthu.model;

/** In which form a paper is issued (hình thức phát hành). */
public enum Medium {
    /** Printed, signed by hand and stamped (văn bản giấy). */
    PAPER,
    /** Signed digitally (văn bản điện tử). */
    ELECTRONIC
}
