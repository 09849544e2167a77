package io.github.vanthu.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** One of the two output streams, in its own encoding. */
final class TextOutput {
    private final PrintStream stream;
    private final Charset charset;
    private final String margin;
    private final EncodableText text;

    TextOutput(PrintStream stream, Charset charset) {
        this(stream, charset, "");
    }

    private TextOutput(PrintStream stream, Charset charset, String margin) {
        this.stream = stream;
        this.charset = charset;
        this.margin = margin;
        this.text = new EncodableText(charset);
    }

    /** Returns the same stream with something before every line. */
    TextOutput indented(String more) {
        return new TextOutput(stream, charset, margin + more);
    }

    /** Prints a line; a reader that has gone away is no error. */
    void line(String line) {
        print(margin + line + "\n");
    }

    /** Prints a line of JSON, which stays whole where the encoding lacks letters. */
    void json(String line) {
        line(unicode() ? line : JsonText.ascii(line));
    }

    private void print(String printed) {
        byte[] bytes = text.fit(printed).getBytes(charset);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }

    /** Returns whether the encoding carries every character. */
    boolean unicode() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** Returns a writer that prints here what it holds when it is flushed. */
    PrintWriter writer() {
        return new PrintWriter(new Buffer());
    }

    private final class Buffer extends StringWriter {
        @Override
        public void flush() {
            print(toString());
            getBuffer().setLength(0);
        }
    }
}
