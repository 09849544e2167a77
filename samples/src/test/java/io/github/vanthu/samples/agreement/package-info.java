/** Holds two PDFs of one document against each other: pages, words, lines, positions, rules. */
@NullMarked
package io.github.vanthu.samples.agreement;

import org.jspecify.annotations.NullMarked;
