package io.github.vanthu.pack;

import io.github.vanthu.model.PartialDate;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a head that is written as plainly as heads mostly are, one key and one plain or quoted value a line, without a YAML
 * parser: with many packs that parser would be felt at every start. Of any other head it says nothing.
 */
final class PlainHead {
    private static final String WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}./_ -]*[\\p{L}\\p{N}_])?";
    private static final Pattern LINE =
            Pattern.compile("(spi|id|name|province|validFrom|validTo|parent|extraSchema):[ ]+(?:(" + WORD + ")|\"("
                    + WORD + ")\")[ ]*");
    private static final Pattern CODES = Pattern.compile("codes:[ ]+\\[[ ]*((?:\"\\d{2}\"(?:,[ ]*)?)+)\\][ ]*");
    private static final Pattern CODE = Pattern.compile("\\d{2}");
    private static final Pattern REMARK = Pattern.compile("(?:#.*)?");
    private static final Pattern NOTHING = Pattern.compile("null|Null|NULL");

    private final Map<String, String> values = new HashMap<>();
    private List<String> codes = List.of();

    private PlainHead() {}

    /** Returns what a head says, or nothing if it is written in another way or lacks something. */
    static Optional<PluginFile> of(byte[] head) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(head))
                    .toString();
            PlainHead plain = new PlainHead();
            boolean all = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    && text.lines().allMatch(plain::take);
            return all ? plain.file() : Optional.empty();
        } catch (CharacterCodingException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean take(String line) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            String plain = matcher.group(2);
            boolean quoted = plain == null;
            String value = quoted ? matcher.group(3) : plain;
            boolean something = quoted || !NOTHING.matcher(value).matches();
            return something && values.putIfAbsent(matcher.group(1), value) == null;
        }
        Matcher list = CODES.matcher(line);
        if (list.matches() && codes.isEmpty()) {
            codes = CODE.matcher(list.group(1))
                    .results()
                    .map(found -> found.group())
                    .toList();
            return true;
        }
        return REMARK.matcher(line).matches();
    }

    private Optional<PluginFile> file() {
        boolean complete =
                !codes.isEmpty() && values.keySet().containsAll(List.of("spi", "id", "name", "province", "validFrom"));
        return complete
                ? Optional.of(new PluginFile(
                        value("spi"),
                        value("id"),
                        value("name"),
                        value("province"),
                        codes,
                        PartialDate.parse(value("validFrom")),
                        Optional.ofNullable(values.get("validTo")).map(PartialDate::parse),
                        Optional.ofNullable(values.get("parent")),
                        Optional.ofNullable(values.get("extraSchema")),
                        Optional.empty(),
                        Map.of(),
                        List.of()))
                : Optional.empty();
    }

    private String value(String key) {
        return values.getOrDefault(key, "");
    }
}
