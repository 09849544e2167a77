package io.github.vanthu.regulation;

import java.util.Optional;

/**
 * A unit of the provincial level in one period of its life (đơn vị hành chính cấp tỉnh).
 *
 * <p>A unit that merged, changed its name or became a city is another one from that day on, even under the same code.
 *
 * @param code two digits, such as {@code 24}; means something else at another time
 * @param kind tỉnh or thành phố
 * @param name name without kind, such as "Bắc Ninh"
 * @param validity the days of the period
 * @param successor code of the unit that its area belongs to from the day after the last one; nothing while it goes on
 * @param source the acts that it rests on, such as "Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg"
 */
public record Province(
        String code, Kind kind, String name, Validity validity, Optional<String> successor, String source) {

    /** Kinds of provincial units (loại đơn vị hành chính). */
    public enum Kind {
        /** Tỉnh. */
        PROVINCE("tỉnh"),
        /** Thành phố trực thuộc trung ương. */
        CITY("thành phố");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** Returns the common noun in small letters, "tỉnh" or "thành phố". */
        public String text() {
            return text;
        }
    }

    /**
     * Returns kind and name as they stand inside a sentence, such as "tỉnh Bắc Ninh" or "thành phố Hải Phòng".
     *
     * <p>The city named after a person has its noun in capitals: "Thành phố Hồ Chí Minh" (Nghị định 30/2020, Phụ lục II,
     * III.1.c).
     */
    public String fullName() {
        return (isNamedAfterPerson() ? "Thành phố" : kind.text()) + " " + name;
    }

    /**
     * Returns the name as it stands before the date (địa danh), such as "Bắc Ninh".
     *
     * <p>A unit named after a person is written in full, "Thành phố Hồ Chí Minh" (Nghị định 30/2020, Phụ lục I, II.4.a).
     */
    public String placeName() {
        return isNamedAfterPerson() ? fullName() : name;
    }

    private boolean isNamedAfterPerson() {
        return name.equals("Hồ Chí Minh");
    }
}
