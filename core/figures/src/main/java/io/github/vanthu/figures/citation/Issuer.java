package io.github.vanthu.figures.citation;

/**
 * Who issued a document, in a form for comparison (cơ quan ban hành).
 *
 * @param body the kind of body, such as "UBND", "TTG" or "BTC"
 * @param tier common noun of its unit, such as "tỉnh"; empty if unsaid
 * @param unit proper name of its unit in small letters; empty if unsaid
 * @param length characters of the text that name it
 */
record Issuer(String body, String tier, String unit, int length) {
    /** Returns whether both may be the same: what only one of them says does not count. */
    boolean agrees(Issuer other) {
        return body.equals(other.body) && near(tier, other.tier) && near(unit, other.unit);
    }

    private static boolean near(String one, String two) {
        return one.isEmpty() || two.isEmpty() || one.startsWith(two) || two.startsWith(one);
    }
}
