/** Reads the data of a plan back from a finished document. */
@NullMarked
package io.github.vanthu.check.plan;

import org.jspecify.annotations.NullMarked;
