package io.github.vanthu.check.docx;

import java.util.Optional;

/**
 * Settings of a file that change what is shown (ECMA-376 Part 1, 17.15).
 *
 * @param evenPagesApart whether even pages have margins' contents of their own
 * @param mirrored whether left and right change places on even pages
 * @param spacesAdd whether the spaces after and before neighbours add up; otherwise the larger of them counts
 */
record FileSettings(boolean evenPagesApart, boolean mirrored, boolean spacesAdd) {
    static FileSettings of(Optional<XmlElement> part) {
        return new FileSettings(
                part.map(root -> root.on("w:evenAndOddHeaders")).orElse(false),
                part.map(root -> root.on("w:mirrorMargins")).orElse(false),
                part.flatMap(root -> root.child("w:compat"))
                        .map(compat -> compat.on("w:doNotUseHTMLParagraphAutoSpacing"))
                        .orElse(false));
    }
}
