package io.github.vanthu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CrossReferencesTest {
    private static final String TABLE = "%PDF-1.7\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n";
    private static final String END = "trailer\n<</Size 2>>\nstartxref\n9\n%%EOF\n";

    @Test
    void leavesATableOfAsciiDigitsAlone() {
        byte[] file = bytes(TABLE + END);
        CrossReferences.correct(file);
        assertThat(file).isEqualTo(bytes(TABLE + END));
    }

    @Test
    void writesTheDigitsOfAnotherScriptInAscii() {
        String entries = TABLE.substring(TABLE.indexOf("0000000000"));
        byte[] file = bytes(TABLE.replace(entries, arabic(entries)) + END);
        assertThat(file).isNotEqualTo(bytes(TABLE + END));
        CrossReferences.correct(file);
        assertThat(file).isEqualTo(bytes(TABLE + END));
    }

    @Test
    void refusesAFileWithoutATable() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CrossReferences.correct(bytes("no table")))
                .withMessageContaining("startxref");
    }

    /** The lowest bytes of the Arabic digits U+0660 to U+0669. */
    private static String arabic(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c + 0x30 : c)));
        return out.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
