/** The part of CommonMark that plan texts may use, as paragraphs of the tree; for the directives. */
package io.github.vanthu.template.internal.markdown;
