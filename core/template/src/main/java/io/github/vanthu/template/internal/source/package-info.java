/** Loads and parses templates, and refuses what they must not use; for the renderer. */
package io.github.vanthu.template.internal.source;
