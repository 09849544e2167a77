/**
 * Breaks a document into lines and pages as a word processor would, for writers that paint finished pages and for those
 * who need the width of a text.
 */
package io.github.vanthu.typeset;
