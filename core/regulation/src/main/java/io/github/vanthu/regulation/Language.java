package io.github.vanthu.regulation;

/** The languages of messages. */
public enum Language {
    /** Vietnamese. */
    VI,
    /** English. */
    EN
}
