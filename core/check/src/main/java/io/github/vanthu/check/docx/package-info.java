/** Reads a DOCX, made by any word processor, with its effective formatting. */
@NullMarked
package io.github.vanthu.check.docx;

import org.jspecify.annotations.NullMarked;
