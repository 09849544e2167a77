package io.github.vanthu.pdf;

import java.nio.charset.StandardCharsets;

/** The bytes of a finished file, in which values may be written over by others of the same length. */
final class FinishedFile {
    private final byte[] bytes;

    FinishedFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Writes a value over what follows every key, where a name or the end of a dictionary ends both at once. */
    void overwrite(String key, String value) {
        byte[] sought = ascii(key);
        for (int at = find(sought, 0); at >= 0; at = find(sought, at + 1)) {
            int begin = at + sought.length;
            if (endsToken(begin + value.length())) {
                put(value, begin);
            }
        }
    }

    /** Writes a value over what stands between every key and a text, if that is as long as the value. */
    void overwriteBefore(String key, String value, String text) {
        byte[] sought = ascii(key);
        byte[] following = ascii(text);
        for (int at = find(sought, 0); at >= 0; at = find(sought, at + 1)) {
            int begin = at + sought.length;
            int behind = begin + value.length();
            if (startsWith(following, behind) && endsToken(behind + following.length)) {
                put(value, begin);
            }
        }
    }

    private void put(String value, int at) {
        System.arraycopy(ascii(value), 0, bytes, at, value.length());
    }

    private boolean endsToken(int at) {
        return at < bytes.length && (bytes[at] == '/' || bytes[at] == '>');
    }

    private int find(byte[] sought, int from) {
        for (int at = from; at <= bytes.length - sought.length; at++) {
            if (bytes[at] == sought[0] && startsWith(sought, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean startsWith(byte[] sought, int at) {
        if (at + sought.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < sought.length; i++) {
            if (bytes[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
