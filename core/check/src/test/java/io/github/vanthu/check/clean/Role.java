package io.github.vanthu.check.clean;

import java.util.Locale;

/** What a paragraph of a test document is. */
enum Role {
    PARENT,
    ISSUER,
    COUNTRY,
    MOTTO,
    NUMBER,
    PLACE_DATE,
    KIND,
    SUBJECT,
    BASE,
    INTRODUCTION,
    SECTION,
    CLAUSE,
    POINT,
    BULLET,
    BODY,
    SIGN_TITLE,
    SIGN_NAME,
    RECIPIENT_TITLE,
    RECIPIENT,
    ANNEX_LABEL,
    ANNEX_TITLE,
    ANNEX_ATTACHED,
    UNIT,
    HEAD_CELL,
    TEXT_CELL,
    MONEY_CELL,
    TOTAL_CELL,
    PAGE_NUMBER,
    BLANK;

    /** Returns the identifier of a style for it. */
    String style() {
        return "V" + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
