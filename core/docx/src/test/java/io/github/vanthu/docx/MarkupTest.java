package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How markup is written. */
class MarkupTest {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    @Test
    void closesEmptyElementsAtOnce() {
        assertThat(written(out -> out.start("a")
                        .empty("b")
                        .value("c", 3)
                        .element("d", "x")
                        .end()))
                .isEqualTo("<a><b/><c w:val=\"3\"/><d>x</d></a>");
    }

    @Test
    void escapesAttributesAndKeepsTheirWhiteSpace() {
        assertThat(written(out -> out.start("a").attribute("b", "\"<&>\"\t\n").end()))
                .isEqualTo("<a b=\"&quot;&lt;&amp;&gt;&quot;&#9;&#10;\"/>");
    }

    @Test
    void readsBackWhatItWrote() {
        String text = "Ủy ban 😀 < > & \" ' \t\r\n ]]>";
        String xml = DECLARATION
                + written(out -> out.start("a").attribute("b", text).text(text).end());
        assertThat(Packages.root(xml).getTextContent()).isEqualTo(text);
        assertThat(Packages.root(xml).getAttribute("b")).isEqualTo(text);
    }

    @Test
    void passesOnFailuresOfTheStream() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        Markup out = new Markup(full);
        assertThatThrownBy(() -> out.text("x".repeat(1 << 20))).isInstanceOf(UncheckedIOException.class);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new DocxWriter(Packages.FRAMES, Packages.METRICS).write(Samples.plan(), full))
                .withMessage("disk full");
    }

    private static String written(Consumer<Markup> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Markup out = new Markup(bytes)) {
            content.accept(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).substring(DECLARATION.length());
    }
}
