package io.github.vanthu.check.pdf;

/**
 * A font as a PDF names it (phông chữ).
 *
 * @param family its family, such as "Times New Roman"
 * @param bold whether its letters are bold
 * @param italic whether its letters are italic
 */
record Face(String family, boolean bold, boolean italic) {}
