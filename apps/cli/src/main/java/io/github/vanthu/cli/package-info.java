/**
 * The {@code vanthu} command for clerks: reads arguments, runs the engine, prints problems, writes files.
 *
 * <p>References are never null unless said.
 */
package io.github.vanthu.cli;
