/**
 * Writes a document as a DOCX package (ECMA-376, WordprocessingML), for the engine and for those who make frames ahead.
 *
 * <p>The way: {@link io.github.vanthu.docx.FrameStore} gives the {@link io.github.vanthu.docx.Frame} of the style sheet
 * (made once), {@link io.github.vanthu.docx.DocxWriter} streams the body around it.
 */
package io.github.vanthu.docx;
