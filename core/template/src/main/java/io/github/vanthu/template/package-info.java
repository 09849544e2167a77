/** Fills a FreeMarker template with a plan and builds the document tree; for the engine. */
package io.github.vanthu.template;
