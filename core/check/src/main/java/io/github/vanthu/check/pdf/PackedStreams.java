package io.github.vanthu.check.pdf;

import io.github.vanthu.regulation.Limit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Counts what the streams of a PDF hold when they are unpacked, before the reader of PDF unpacks any of them in memory.
 *
 * <p>The bytes of the file are searched for streams (ISO 32000-1, 7.3.8), whatever its cross-reference table says. What is deflated is
 * inflated and counted, piece by piece; streams packed in another way, or more than once, are held against the most that they could grow to.
 */
final class PackedStreams {
    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^]]*]|/[^\\s/<>\\[\\]()]+|[^/>]*)");
    private static final int DICTIONARY_BYTES = 4096;
    private static final int DEFLATED_GROWTH = 1_032;
    private static final int LZW_GROWTH = 2_600;
    private static final int RUN_LENGTH_GROWTH = 64;

    private final byte[] file;
    private final PdfLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long total;

    private PackedStreams(byte[] file, PdfLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * Counts the streams of a file.
     *
     * @throws BeyondLimitException if one of them, or all together, hold too much
     */
    static void count(byte[] file, PdfLimits limits) throws BeyondLimitException {
        PackedStreams streams = new PackedStreams(file, limits);
        int at = streams.find(KEYWORD, 0);
        while (at >= 0) {
            int next = at + KEYWORD.length;
            if (streams.beginsStream(at)) {
                next = streams.count(at, next);
            }
            at = streams.find(KEYWORD, next);
        }
    }

    private boolean beginsStream(int at) {
        int before = at - 1;
        while (before >= 0 && file[before] <= ' ' && file[before] >= 0) {
            before--;
        }
        return before > 0 && file[before] == '>' && file[before - 1] == '>';
    }

    private int count(int keyword, int after) throws BeyondLimitException {
        int start = after;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        int found = find(END, start);
        int end = found < 0 ? file.length : found;
        long most = growth(dictionary(keyword), start, end);
        limits.hold(Limit.DOCUMENT_STREAM_BYTES, most);
        total += most;
        limits.hold(Limit.DOCUMENT_UNPACKED_BYTES, total);
        return end;
    }

    private String dictionary(int keyword) {
        int from = Math.max(0, keyword - DICTIONARY_BYTES);
        String text = new String(file, from, keyword - from, StandardCharsets.ISO_8859_1);
        String own = text.substring(Math.max(0, text.lastIndexOf(" obj")));
        return own.indexOf('#') < 0 ? own : unescaped(own);
    }

    private static String unescaped(String names) {
        return Pattern.compile("#([0-9A-Fa-f]{2})")
                .matcher(names)
                .replaceAll(code ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }

    private long growth(String dictionary, int start, int end) throws BeyondLimitException {
        Matcher matcher = FILTER.matcher(dictionary);
        String filters = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        long unpacked = deflated(start) ? inflated(start, end) : end - start;
        if (filters.isEmpty() || plainDeflate(filters)) {
            return unpacked;
        }
        // An unknown way of packing is named by none of the words and may hold no more than its bytes.
        long most = (long) end - start;
        most = grown(most, filters, "/fl", DEFLATED_GROWTH);
        most = grown(most, filters, "/lzw", LZW_GROWTH);
        most = grown(most, filters, "/r", RUN_LENGTH_GROWTH);
        most = grown(most, filters, " r", DEFLATED_GROWTH);
        return imageOnly(filters) ? unpacked : Math.max(most, unpacked);
    }

    /** A stream may be packed in one way several times, each of which grows. */
    private static long grown(long bytes, String filters, String filter, int growth) {
        long most = bytes;
        for (int at = filters.indexOf(filter); at >= 0; at = filters.indexOf(filter, at + 1)) {
            most = Math.min(most, Long.MAX_VALUE / growth) * growth;
        }
        return most;
    }

    private static boolean plainDeflate(String filters) {
        return filters.replaceAll("[\\[\\]\\s]", "").matches("/fl(atedecode)?");
    }

    /** Pictures are not unpacked at all. */
    private static boolean imageOnly(String filters) {
        return filters.matches(".*/(dct|jpx|ccf|ccitt|jbig2)\\w*\\W*");
    }

    private boolean deflated(int start) {
        return start + 1 < file.length
                && (file[start] & 0x0F) == 8
                && (((file[start] & 0xFF) << 8) | (file[start + 1] & 0xFF)) % 31 == 0;
    }

    private long inflated(int start, int end) throws BeyondLimitException {
        long count = 0;
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(file, start, end - start))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                limits.hold(Limit.DOCUMENT_STREAM_BYTES, count);
            }
        } catch (BeyondLimitException e) {
            throw e;
        } catch (IOException e) {
            // A stream that is damaged holds what could be unpacked of it.
            return count;
        }
        return count;
    }

    private int find(byte[] word, int from) {
        for (int at = from; at <= file.length - word.length; at++) {
            if (file[at] == word[0] && Arrays.equals(file, at, at + word.length, word, 0, word.length)) {
                return at;
            }
        }
        return -1;
    }
}
