package io.github.vanthu.check;

import java.util.Optional;

/**
 * How a finished document is to be checked (tùy chọn kiểm tra).
 *
 * @param ruleSet identifier of the rules, such as {@code nd30-2020} or {@code tt01-2011}; absent to choose by the document's date
 * @param workbook a workbook to hold the annexes against
 */
public record CheckOptions(Optional<String> ruleSet, Optional<Workbook> workbook) {
    /** Rules by date, no workbook. */
    public static final CheckOptions USUAL = new CheckOptions(Optional.empty(), Optional.empty());

    /** A workbook (bảng tính). */
    public static final class Workbook {
        private final String name;
        private final byte[] content;

        /**
         * Makes a workbook.
         *
         * @param name path for messages
         * @param content its bytes
         */
        public Workbook(String name, byte[] content) {
            this.name = name;
            this.content = content.clone();
        }

        /** Returns its path for messages. */
        public String name() {
            return name;
        }

        /** Returns its bytes. */
        public byte[] content() {
            return content.clone();
        }
    }
}
