package io.github.vanthu.intake;

import io.github.vanthu.model.Place;
import io.github.vanthu.orthography.InvisibleCharacters;
import io.github.vanthu.regulation.Limit;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Turns the bytes of a data file into text, reporting what is not text. */
final class DataFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Findings findings;

    DataFile(Findings findings) {
        this.findings = findings;
    }

    /** Returns the text, or nothing after reporting why there is none. */
    Optional<SourceText> decode(String file, byte[] content) {
        if (content.length > Limit.DATA_FILE_BYTES.value()) {
            findings.limit(Limit.DATA_FILE_BYTES, Place.file(file));
            return Optional.empty();
        }
        CharBuffer characters = CharBuffer.allocate(content.length);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            SourceText before = new SourceText(file, unixLines(text));
            Place place = before.place(before.position(before.text().length()), "");
            findings.add(DataFault.NOT_UTF8.at(place, hex(bytes.get(bytes.position()))));
            return Optional.empty();
        }
        return Optional.of(withoutControls(new SourceText(file, unixLines(withoutMark(file, text)))));
    }

    private static String hex(byte value) {
        return String.format(Locale.ROOT, "%02X", value & 0xFF);
    }

    private String withoutMark(String file, String text) {
        if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
            return text;
        }
        findings.add(DataFault.BYTE_ORDER_MARK.at(new Place(file, 1, 1, "")));
        return text.substring(1);
    }

    private static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private SourceText withoutControls(SourceText source) {
        StringBuilder clean = new StringBuilder(source.text());
        for (int i = 0; i < clean.length(); i++) {
            if (InvisibleCharacters.control(clean.charAt(i))) {
                String name = Characters.name(clean.charAt(i));
                findings.add(DataFault.CONTROL_CHARACTER.at(source.place(source.position(i), ""), name));
                clean.setCharAt(i, ' ');
            }
        }
        return new SourceText(source.file(), clean.toString());
    }
}
