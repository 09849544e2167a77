/**
 * Plan data as records, exact money, and what can be wrong with them.
 *
 * <p>The names of the record components are the keys of {@code plan.yaml} and the names that templates use. References
 * are never null unless said; what may be absent is an {@link java.util.Optional} or an empty list.
 */
package io.github.vanthu.model;
