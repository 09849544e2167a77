/**
 * The closed, immutable tree that a template builds and the writers write.
 *
 * <p>It knows no file format, no province and no plan; it holds resolved styles, geometry and, on every node, the two
 * places it comes from ({@link io.github.vanthu.document.Origin}). References are never null unless said.
 */
package io.github.vanthu.document;
