package io.github.vanthu.workbook.sheet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts in a package (ECMA-376 part 2, 6.2). */
final class PartName {
    private PartName() {}

    /** Returns the part that a target names, seen from a folder such as {@code xl/}. */
    static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Returns the name of the file that an address such as {@code file:///C:\kh\a%20b.xlsx} leads to. */
    static String fileName(String address) {
        String name = address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
