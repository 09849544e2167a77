/** Builds the document tree node by node; for the directives. */
package io.github.vanthu.template.internal.tree;
