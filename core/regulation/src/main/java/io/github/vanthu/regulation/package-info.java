/**
 * What the state says about form, as data with dates and clauses, and the catalogue of problems and limits.
 *
 * <p>Format profiles: {@link io.github.vanthu.regulation.FormatProfile}; provincial units with
 * dates: {@link io.github.vanthu.regulation.Provinces}; problem texts: {@link
 * io.github.vanthu.regulation.ProblemCatalogue}; limits: {@link io.github.vanthu.regulation.Limit}; numbers in words: {@link
 * io.github.vanthu.regulation.NumberWords}.
 */
package io.github.vanthu.regulation;
