/** Holds a recognised document against the rules of form. */
@NullMarked
package io.github.vanthu.check.rule;

import org.jspecify.annotations.NullMarked;
