/**
 * What {@code vanthu plugin new} writes: the files of a new plugin that passes its contract as it is.
 *
 * <p>References are never null unless said.
 */
package io.github.vanthu.cli.scaffold;
