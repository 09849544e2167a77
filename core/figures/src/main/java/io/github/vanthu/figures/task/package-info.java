/** Numbering, and deadlines of tasks against the period of the plan. */
@NullMarked
package io.github.vanthu.figures.task;

import org.jspecify.annotations.NullMarked;
