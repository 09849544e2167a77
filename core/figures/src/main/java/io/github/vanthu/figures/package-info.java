/**
 * Holds the figures of a plan against each other, and replaces references by the figures they name (số liệu).
 *
 * <p>Entry: {@link io.github.vanthu.figures.Figures}. An annex is seen as a {@link io.github.vanthu.figures.ledger.Ledger};
 * what must agree is an {@link io.github.vanthu.figures.Identity}.
 */
@NullMarked
package io.github.vanthu.figures;

import org.jspecify.annotations.NullMarked;
