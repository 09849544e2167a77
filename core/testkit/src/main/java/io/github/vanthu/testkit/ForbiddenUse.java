package io.github.vanthu.testkit;

/**
 * One use of something that the code of a plugin must leave alone.
 *
 * @param kind why it must
 * @param type the class that uses it, such as {@code vn.example.Plugin}
 * @param method the method that uses it, or an empty text for the class itself
 * @param file the source file as the class names it, or the class's file
 * @param line line in the source, or 0 if the class does not say
 * @param used what is used, such as {@code java.nio.file.Files.readString}
 */
record ForbiddenUse(UseKind kind, String type, String method, String file, int line, String used) {}
