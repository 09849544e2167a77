/**
 * Vietnamese text: which syllables can be, where tones stand, and what older encodings and typing left behind (chính tả
 * và bảng mã).
 *
 * <p>{@link io.github.vanthu.orthography.TextExamination} does all for one text; the other types are its parts.
 */
@NullMarked
package io.github.vanthu.orthography;

import org.jspecify.annotations.NullMarked;
