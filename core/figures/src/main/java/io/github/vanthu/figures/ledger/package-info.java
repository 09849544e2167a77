/** Annexes as tables of amounts, and the identities inside and between them. */
@NullMarked
package io.github.vanthu.figures.ledger;

import org.jspecify.annotations.NullMarked;
