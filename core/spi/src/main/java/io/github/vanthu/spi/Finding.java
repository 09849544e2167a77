package io.github.vanthu.spi;

import io.github.vanthu.model.Severity;

/**
 * What a province's own check found in a plan (kết quả kiểm tra của tỉnh).
 *
 * <p>Example: {@code new Finding(Severity.WARNING, "/annexes/0/notes", "Phụ lục chưa ghi căn cứ tính.", "Thêm ghi chú.")}.
 *
 * @param severity how bad it is; an error keeps the plan from being written
 * @param pointer JSON pointer into the plan (RFC 6901); empty for the whole plan
 * @param message what is wrong, in Vietnamese, one sentence
 * @param hint how to mend it, in Vietnamese; empty if that is plain
 */
public record Finding(Severity severity, String pointer, String message, String hint) {}
