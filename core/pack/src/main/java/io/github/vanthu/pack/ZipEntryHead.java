package io.github.vanthu.pack;

/**
 * What the directory of a zip says of one file.
 *
 * @param name name in the zip with {@code /} between folders, in Unicode NFC
 * @param method how it is packed: 0 as it is, 8 deflated
 * @param crc CRC-32 of the content
 * @param packed how many bytes it takes in the zip
 * @param offset where its local header begins
 */
record ZipEntryHead(String name, int method, long crc, long packed, long offset) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
}
