package io.github.vanthu.orthography;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * UTF-8 that was read as Latin-1 or Windows-1252: "Káº¿ hoáº¡ch" (chữ UTF-8 bị đọc nhầm bảng mã).
 *
 * <p>Each run of a first byte and its followers must be one character of UTF-8; all runs of a text must be.
 */
final class Mojibake {
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    private static final String FOLLOWER = "[\u0080-\u00BF" + WINDOWS_1252 + "]";
    private static final Pattern CHARACTER = Pattern.compile(
            "[\u00C2-\u00DF]" + FOLLOWER + "|[\u00E0-\u00EF]" + FOLLOWER + "{2}|[\u00F0-\u00F4]" + FOLLOWER + "{3}");
    private static final Pattern LOST_SPACE = Pattern.compile("Ã(?: (?= )|(?= |$))");
    private static final int ROUNDS = 2;

    private Mojibake() {}

    static Optional<Repair> repair(String text) {
        if (!CHARACTER.matcher(text).find()) {
            return Optional.empty();
        }
        String decoded = LOST_SPACE.matcher(text).replaceAll("à");
        for (int round = 0; round < ROUNDS && CHARACTER.matcher(decoded).find(); round++) {
            decoded = decoded(decoded);
        }
        String whole = Normalizer.normalize(decoded, Form.NFC);
        return better(text, whole)
                ? Optional.of(new Repair(LegacyEncoding.UTF8, whole, evidence(text)))
                : Optional.empty();
    }

    private static String decoded(String text) {
        return CHARACTER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        byte[] bytes = new byte[found.group().length()];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) octet(found.group().charAt(at));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return found.group();
        }
    }

    private static int octet(char c) {
        int at = WINDOWS_1252.indexOf(c);
        return at < 0 ? c : 0x80 + at;
    }

    /** Returns whether words became possible and none of the letters beyond ASCII is left over. */
    private static boolean better(String text, String decoded) {
        long before = Chunks.impossible(text);
        return before > 0 && Chunks.impossible(decoded) * 4 <= before;
    }

    private static String evidence(String text) {
        return CHARACTER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }
}
