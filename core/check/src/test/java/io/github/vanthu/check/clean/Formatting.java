package io.github.vanthu.check.clean;

/** How looks are written: at the paragraphs, in styles, in defaults, in a theme. */
interface Formatting {
    /** Adds what makes a paragraph look as its role wants. */
    void paragraph(Role role, Look look, Props props);

    /** Adds what makes characters look as their role wants. */
    void run(Role role, Look look, Props props);

    /** Returns the inside of the styles part. */
    String styles(Looks looks);

    /** Adds further parts, such as a theme. */
    default void parts(DocxPackage pack) {}
}
