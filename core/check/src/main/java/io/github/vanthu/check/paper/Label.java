package io.github.vanthu.check.paper;

/**
 * What counts or marks a paragraph (số thứ tự, gạch đầu dòng).
 *
 * @param text the label as it is shown, such as "I.", "1.1." or "-"
 * @param kind its kind
 * @param first whether it begins a count
 * @param alone whether nothing follows it in its paragraph
 */
record Label(String text, Kind kind, boolean first, boolean alone) {
    /** Kinds of labels, what usually stands above first. */
    enum Kind {
        PART,
        CHAPTER,
        SECTION,
        SUBSECTION,
        ARTICLE,
        CAPITAL,
        ROMAN,
        ARABIC,
        TWO_NUMBERS,
        THREE_NUMBERS,
        FOUR_NUMBERS,
        LETTER,
        ARABIC_BRACKET,
        ARABIC_BRACKETS,
        SMALL_ROMAN,
        OTHER,
        BULLET
    }

    boolean bullet() {
        return kind == Kind.BULLET;
    }

    /** Returns whether its title stands on a line of its own below (phần, chương, mục, tiểu mục). */
    boolean titledBelow() {
        return alone && kind.compareTo(Kind.SUBSECTION) <= 0;
    }
}
