/** Expands a funding annex into a table of the tree; for the directives. */
package io.github.vanthu.template.internal.annex;
