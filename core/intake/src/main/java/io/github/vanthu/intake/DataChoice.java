package io.github.vanthu.intake;

/** Says which data of a record are written (dữ liệu được ghi). */
interface DataChoice {
    /** Everything. */
    DataChoice ALL = new DataChoice() {
        @Override
        public boolean desk() {
            return true;
        }

        @Override
        public boolean has(String pointer) {
            return true;
        }

        @Override
        public void wrote(String from, String to) {
            // What is written stands where it stood.
        }
    };

    /** Returns whether fields are written that serve only those who prepare the data. */
    boolean desk();

    /** Returns whether a datum is written that is no setting and that readers do not ask for. */
    boolean has(String pointer);

    /** Is told where a single value went. */
    void wrote(String from, String to);
}
