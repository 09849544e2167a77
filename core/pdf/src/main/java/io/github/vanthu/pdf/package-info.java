/** Paints laid-out pages as tagged PDF files, for the engine and for those who typeset documents themselves. */
package io.github.vanthu.pdf;
