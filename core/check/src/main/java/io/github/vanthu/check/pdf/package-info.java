/** Reads a PDF by the places of its text and lines. */
@NullMarked
package io.github.vanthu.check.pdf;

import org.jspecify.annotations.NullMarked;
