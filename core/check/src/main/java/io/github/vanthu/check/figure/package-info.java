/** Holds the figures, citations and names of a recognised document against each other. */
@NullMarked
package io.github.vanthu.check.figure;

import org.jspecify.annotations.NullMarked;
