/** The directives that templates call to build the document tree; for the renderer. */
package io.github.vanthu.template.internal.dsl;
