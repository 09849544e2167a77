/** Amounts and words-amounts in running text, against each other and against the annexes. */
@NullMarked
package io.github.vanthu.figures.prose;

import org.jspecify.annotations.NullMarked;
