package io.github.vanthu.samples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The slips that people make when they type a figure: one more, digits swapped, a digit dropped, a digit too many. */
final class DigitSlips {
    private DigitSlips() {}

    /** Returns a figure such as "6.422,5" with each slip that changes it. */
    static List<String> of(String figure) {
        int comma = figure.indexOf(',');
        String decimals = comma < 0 ? "" : figure.substring(comma + 1);
        String digits = figure.replace(".", "").replace(",", "");
        Set<String> slips = new LinkedHashSet<>();
        slips.add(oneMore(digits));
        swaps(digits).forEach(slips::add);
        slips.add(digits.substring(0, digits.length() - decimals.length() - 1)
                + digits.substring(digits.length() - decimals.length()));
        slips.add(digits.substring(0, digits.length() - decimals.length()) + "0" + decimals);
        slips.remove(digits);
        return slips.stream()
                .filter(slip -> slip.length() > decimals.length() && !zero(slip))
                .map(slip -> grouped(slip, decimals.length()))
                .toList();
    }

    private static String oneMore(String digits) {
        return new java.math.BigInteger(digits).add(java.math.BigInteger.ONE).toString();
    }

    private static boolean zero(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }

    /** Returns the digits with the first, and with the last, pair of different neighbours swapped. */
    private static List<String> swaps(String digits) {
        List<String> swaps = new ArrayList<>();
        for (int at = 0; at + 1 < digits.length(); at++) {
            if (digits.charAt(at) != digits.charAt(at + 1)) {
                swaps.add(
                        digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2));
            }
        }
        return swaps.isEmpty() ? swaps : List.of(swaps.get(0), swaps.get(swaps.size() - 1));
    }

    private static String grouped(String digits, int decimals) {
        String whole = digits.substring(0, digits.length() - decimals).replaceFirst("^0+(?=\\d)", "");
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return decimals == 0 ? grouped : grouped + "," + digits.substring(digits.length() - decimals);
    }
}
