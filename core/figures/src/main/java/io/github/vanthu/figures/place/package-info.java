/** Names of places in a plan as a clerk says them. */
@NullMarked
package io.github.vanthu.figures.place;

import org.jspecify.annotations.NullMarked;
