/** References to figures in texts, and amounts that are computed. */
@NullMarked
package io.github.vanthu.figures.reference;

import org.jspecify.annotations.NullMarked;
