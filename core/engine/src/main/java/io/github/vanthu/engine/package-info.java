/**
 * The Java API for integrators: read a plan, choose its format, write it as DOCX and PDF.
 *
 * <p>Start at {@link io.github.vanthu.engine.Vanthu}. References are never null unless said.
 */
package io.github.vanthu.engine;
