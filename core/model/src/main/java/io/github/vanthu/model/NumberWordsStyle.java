package io.github.vanthu.model;

/**
 * How numbers are written in words where usage differs (cách đọc số).
 *
 * @param zeroTens the word for empty tens, as in "một trăm linh năm"
 * @param thousand the word for 1.000
 * @param four the word for a final 4 after "mươi"
 * @param billion the spelling of 1.000.000.000
 * @param commas whether commas stand between the classes, as in "sáu tỷ, bốn trăm triệu đồng"
 * @param even whether whole amounts end with "chẵn", as in "năm tỷ đồng chẵn"
 */
public record NumberWordsStyle(
        @Field(
                value = "chữ cho số 0 hàng chục",
                description = "linh (một trăm linh năm) hoặc lẻ (một trăm lẻ năm).",
                setting = true,
                fallback = "linh")
        ZeroTens zeroTens,

        @Field(
                value = "chữ cho hàng nghìn",
                description = "nghìn (hai nghìn) hoặc ngàn (hai ngàn).",
                setting = true,
                fallback = "nghìn")
        Thousand thousand,

        @Field(
                value = "chữ cho số 4 sau mươi",
                description = "tư (hai mươi tư) hoặc bốn (hai mươi bốn).",
                setting = true,
                fallback = "tư")
        Four four,

        @Field(
                value = "chữ cho hàng tỷ",
                description = "tỷ (sáu tỷ) hoặc tỉ (sáu tỉ).",
                setting = true,
                fallback = "tỷ")
        Billion billion,

        @Field(
                value = "dấu phẩy giữa các lớp",
                description = "true là ghi dấu phẩy giữa các lớp, ví dụ: sáu tỷ, bốn trăm triệu đồng.",
                setting = true)
        boolean commas,

        @Field(
                value = "thêm chữ chẵn",
                description = "true là ghi \"đồng chẵn\" sau số tiền tròn đồng.",
                setting = true)
        boolean even) {
    /** linh, nghìn, tư, tỷ, without commas and "chẵn". */
    public static final NumberWordsStyle USUAL =
            new NumberWordsStyle(ZeroTens.LINH, Thousand.NGHIN, Four.TU, Billion.TY, false, false);

    /** Words for empty tens. */
    public enum ZeroTens {
        /** linh, in the north and in most official texts. */
        LINH("linh"),
        /** lẻ, in the south. */
        LE("lẻ");

        private final String text;

        ZeroTens(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Words for 1.000. */
    public enum Thousand {
        /** nghìn. */
        NGHIN("nghìn"),
        /** ngàn, in the south. */
        NGAN("ngàn");

        private final String text;

        Thousand(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Words for a final 4 after "mươi". */
    public enum Four {
        /** tư. */
        TU("tư"),
        /** bốn. */
        BON("bốn");

        private final String text;

        Four(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Spellings of 1.000.000.000. */
    public enum Billion {
        /** tỷ. */
        TY("tỷ"),
        /** tỉ. */
        TI("tỉ");

        private final String text;

        Billion(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
