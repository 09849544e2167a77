/** Names of agencies, units, programmes and budget terms, against the date of the plan. */
@NullMarked
package io.github.vanthu.figures.name;

import org.jspecify.annotations.NullMarked;
