/**
 * Rendering in a process of its own, for servers: whatever a template does to memory or time ends that process only.
 *
 * <p>Start at {@link io.github.vanthu.engine.isolated.IsolatedVanthu}. References are never null unless said.
 */
package io.github.vanthu.engine.isolated;
