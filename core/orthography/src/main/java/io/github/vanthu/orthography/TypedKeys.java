package io.github.vanthu.orthography;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in which the keys of Telex or VNI were left: "ddeens", "nawm", "tra6n" (phím gõ dấu còn sót).
 *
 * <p>A word counts if the keys give a usual syllable and are no English spelling: {@code dd} at the beginning, {@code f} or
 * {@code j} as a tone, a mark together with a tone, or {@code aw}, {@code ow}, {@code uw} before a consonant; for VNI a
 * digit before a letter.
 */
final class TypedKeys {
    private static final String[][] TELEX = {
        {"uow", "ươ"}, {"dd", "đ"}, {"aa", "â"}, {"ee", "ê"}, {"oo", "ô"}, {"aw", "ă"}, {"ow", "ơ"}, {"uw", "ư"}
    };
    private static final String[][] VNI = {
        {"d9", "đ"}, {"a6", "â"}, {"e6", "ê"}, {"o6", "ô"}, {"o7", "ơ"}, {"u7", "ư"}, {"a8", "ă"}
    };
    private static final Pattern TELEX_TONE = Pattern.compile("(.*[aăâeêioôơuưy][cghmnpt]*)([fsrxj])([cghmnpt]*)");
    private static final Pattern VNI_TONE = Pattern.compile("(\\D*[aăâeêioôơuưy]\\D*)([1-5])(\\D*)");
    private static final Pattern VNI_WORD = Pattern.compile("\\p{L}+\\d{1,2}\\p{L}+\\d?|[dD]9\\p{L}+\\d{0,2}\\p{L}*");
    private static final Pattern HOOK_INSIDE = Pattern.compile(".*[aou]w[cmnpt].*");
    private static final Pattern KEYS = Pattern.compile("[fjw1-9]|dd|aa|ee|oo");
    private static final String TELEX_TONES = "fsrxj";
    private static final int[] TELEX_ORDER = {1, 2, 3, 4, 5};
    private static final int[] VNI_ORDER = {2, 1, 3, 4, 5};
    private static final Set<String> FOREIGN = Set.of(
            "of", "if", "ref", "def", "pdf", "chef", "beef", "reef", "brief", "chief", "thief", "leaf", "loaf", "oaf",
            "deaf", "roof", "proof", "hoof", "goof", "own", "town", "down", "lawn", "dawn", "pawn", "moor", "boor",
            "poor", "door", "floor", "beer", "deer", "peer", "sheer", "cheer", "boos", "coos", "loos", "moos", "zoos",
            "toos", "bees", "fees", "tees", "sees", "trees", "teens", "moons", "soons", "loons", "loops", "hoops",
            "keeps", "boots", "roots", "toots", "meets", "tax", "max", "foods", "seeds", "raj", "taj", "surf", "turf",
            "half", "cowboy");

    private TypedKeys() {}

    /** Returns what a word with keys left in it is meant for. */
    static Optional<String> meant(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (!KEYS.matcher(small).find()
                || FOREIGN.contains(small)
                || (Letters.capitals(word) && !small.startsWith("dd"))) {
            return Optional.empty();
        }
        Optional<String> meant = VNI_WORD.matcher(word).matches() ? vni(small) : telex(small);
        return meant.filter(Syllables::common).map(right -> inCase(word, right));
    }

    private static String inCase(String word, String meant) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        return Letters.capitals(word)
                ? meant.toUpperCase(Locale.ROOT)
                : capital ? Letters.inCaseOf("Aa", meant) : meant;
    }

    private static Optional<String> telex(String word) {
        String marked = replaced(word, TELEX);
        Matcher tone = TELEX_TONE.matcher(marked);
        boolean toned = tone.matches();
        boolean keys = !marked.equals(word);
        boolean rare = toned && (tone.group(2).equals("f") || tone.group(2).equals("j"));
        if (!word.startsWith("dd")
                && !rare
                && !(keys && toned)
                && !HOOK_INSIDE.matcher(word).matches()) {
            return Optional.empty();
        }
        return toned ? toned(tone, TELEX_ORDER[TELEX_TONES.indexOf(tone.group(2))]) : Optional.of(marked);
    }

    private static Optional<String> vni(String word) {
        String marked = replaced(word, VNI);
        Matcher tone = VNI_TONE.matcher(marked);
        return tone.matches() ? toned(tone, VNI_ORDER[tone.group(2).charAt(0) - '1']) : Optional.of(marked);
    }

    private static Optional<String> toned(Matcher tone, int number) {
        return Syllables.toned(tone.group(1) + tone.group(3), number);
    }

    private static String replaced(String word, String[][] keys) {
        String text = word;
        for (String[] key : keys) {
            text = text.replace(key[0], key[1]);
        }
        return text;
    }
}
