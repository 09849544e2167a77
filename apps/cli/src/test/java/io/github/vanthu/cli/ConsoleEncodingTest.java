package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class ConsoleEncodingTest {
    private static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";

    @TempDir
    Path folder;

    private static String fit(String text, String charset) {
        Charset encoding = Charset.forName(charset);
        return new String(new EncodableText(encoding).fit(text).getBytes(encoding), encoding);
    }

    @Test
    void keepsEveryVietnameseLetterInWindows1258() {
        String all = LETTERS + LETTERS.toUpperCase(Locale.ROOT);
        assertThat(Normalizer.normalize(fit(all, "windows-1258"), Normalizer.Form.NFC))
                .isEqualTo(all);
        assertThat(fit("ế", "windows-1258")).isEqualTo("ê\u0301");
        assertThat(fit("Ệ", "windows-1258")).isEqualTo("Ê\u0323");
    }

    @Test
    void keepsWhatCodePage437HasAndLosesNoLetter() {
        assertThat(fit("Kế hoạch, Đỗ Thị Ấm: “đã ghi” – 5 ₫…", "IBM437"))
                .isEqualTo("Kê hoach, Dô Thi Am: \"da ghi\" - 5 d...");
        assertThat(fit(LETTERS + LETTERS.toUpperCase(Locale.ROOT), "IBM437")).doesNotContain("?");
    }

    @Test
    void keepsUnicodeAsItIs() {
        assertThat(fit("Kế hoạch ☎ 𝄞", "UTF-8")).isEqualTo("Kế hoạch ☎ 𝄞");
        assertThat(fit("Kế hoạch ☎", "US-ASCII")).isEqualTo("Ke hoach ?");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Không tìm thấy tệp x.yaml.",
        "IBM437, Không tìm thây têp x.yaml.",
        "US-ASCII, Khong tim thay tep x.yaml."
    })
    void messagesFollowTheConsole(String encoding, String expected) {
        Run run = Run.with(folder, FileOperations.REAL, encoding, "render", "x.yaml");
        assertThat(run.err()).startsWith(expected);
    }

    @Test
    void messagesAreWholeInWindows1258() {
        Run run = Run.with(folder, FileOperations.REAL, "windows-1258", "render", "x.yaml");
        assertThat(Normalizer.normalize(run.err(), Normalizer.Form.NFC))
                .isEqualTo("Không tìm thấy tệp x.yaml. Hãy kiểm tra lại tên và thư mục.\n");
    }

    @Test
    void readsTheEncodingWhereEachJdkKeepsIt() {
        assertThat(charset(Map.of("stdout.encoding", "windows-1258", "native.encoding", "UTF-8")))
                .isEqualTo(Charset.forName("windows-1258"));
        assertThat(charset(Map.of("sun.stdout.encoding", "cp437", "native.encoding", "windows-1258")))
                .isEqualTo(Charset.forName("IBM437"));
        assertThat(charset(Map.of("native.encoding", "windows-1258"))).isEqualTo(Charset.forName("windows-1258"));
        assertThat(charset(Map.of("stdout.encoding", "no such", "native.encoding", "UTF-8")))
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset(Map.of())).isEqualTo(Charset.defaultCharset());
    }

    private static Charset charset(Map<String, String> properties) {
        return ConsoleCharset.of("stdout", properties::get);
    }
}
