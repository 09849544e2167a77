package io.github.vanthu.orthography;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All syllables that the rules of Vietnamese spelling allow: onset, rhyme and tone (bảng âm tiết).
 *
 * <p>Onsets and rhymes are those of the schoolbooks with the rare ones of dictionaries ("xoong", "ngoéo", "khuỷu"); c, g
 * and ng stand before a, o, u, while k, gh and ngh stand before e, ê, i; syllables that end in c, ch, p or t bear sắc or
 * nặng.
 */
final class SyllableTable {
    private static final List<String> ONSETS =
            words(", b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
    private static final List<String> RHYMES = words("a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc"
            + " âu ây âm ân âng âp ât âc e eo em en eng ep et ec ê êu êm ên ênh êp êt êch"
            + " i ia iu im in inh ip it ich iêu iêm iên iêng iêp iêt iêc yêu yêm yên yêng yêt"
            + " o oi om on ong op ot oc oa oai oao oay oam oan oang oanh oap oat oac oach oăm oăn oăng oăt oăc"
            + " oe oeo oen oet oong ooc ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt"
            + " u ua ui um un ung up ut uc uôi uôm uôn uông uôt uôc uơ uê uêch uênh uân uâng uât uây"
            + " uy uya uyên uyêt uyn uynh uyt uych uyu uyp ư ưa ưi ưu ưm ưng ưt ưc"
            + " ươi ươu ươm ươn ương ươp ươt ươc y");
    private static final List<String> AFTER_QU = words("a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc"
            + " âu ây âm ân âng âp ât âc e eo em en eng et ê êu ên ênh êt êch i in it ơ ơi ơt o ôc"
            + " y yên yêt yn ynh yt ych yu yp");
    private static final List<String> AFTER_BARE_G = words("i in iêng iêt iêc iên iêm iêu ip ich");
    private static final List<String> LETTERS_AND_NAMES = words("ă â kạn đắk đăk lắk búk");

    private final Map<String, Base> bases = new HashMap<>();
    private final Set<String> syllables = new HashSet<>();

    /**
     * A syllable without its tone.
     *
     * @param first where the tone may stand
     * @param second where it may stand as well, the same as {@code first} if only there
     * @param stopped whether it ends in c, ch, p or t
     */
    record Base(int first, int second, boolean stopped) {
        boolean allows(int tone) {
            return !stopped || Tones.stopped(tone);
        }
    }

    SyllableTable() {
        ONSETS.forEach(
                onset -> RHYMES.stream().filter(rhyme -> joins(onset, rhyme)).forEach(rhyme -> add(onset, rhyme)));
        AFTER_QU.forEach(rhyme -> add("qu", rhyme));
        AFTER_BARE_G.forEach(rhyme -> add("g", rhyme));
        syllables.addAll(LETTERS_AND_NAMES);
    }

    private static List<String> words(String line) {
        return List.of(line.replace(",", "").split(" "));
    }

    /** Returns whether a word in small letters is a syllable. */
    boolean contains(String word) {
        return syllables.contains(word);
    }

    /** Returns a syllable with a tone at its right place, in the older style where there are two; nothing if it cannot be. */
    Optional<String> toned(String toneless, int tone) {
        return Optional.ofNullable(bases.get(toneless))
                .filter(base -> base.allows(tone))
                .map(base -> toned(toneless, base.first(), tone));
    }

    private static boolean joins(String onset, String rhyme) {
        char first = rhyme.charAt(0);
        boolean front = "eêi".indexOf(first) >= 0;
        return switch (onset) {
            case "" -> !rhyme.startsWith("iê");
            case "c", "ng", "g" -> !front && first != 'y';
            case "gh", "ngh" -> front;
            case "k" -> front || rhyme.equals("y");
            case "gi" -> !rhyme.startsWith("i") && first != 'y';
            case "qu" -> false;
            default -> first != 'y' || rhyme.equals("y");
        };
    }

    private void add(String onset, String rhyme) {
        String toneless = onset + rhyme;
        Base base = base(onset.length(), rhyme);
        bases.putIfAbsent(toneless, base);
        IntStream.range(0, Tones.COUNT).filter(base::allows).forEach(tone -> {
            syllables.add(toned(toneless, base.first(), tone));
            syllables.add(toned(toneless, base.second(), tone));
        });
    }

    private static Base base(int offset, String rhyme) {
        char last = rhyme.charAt(rhyme.length() - 1);
        boolean stopped = "cpt".indexOf(last) >= 0 || rhyme.endsWith("ch");
        int place = tonePlace(rhyme);
        boolean either = rhyme.equals("oa") || rhyme.equals("oe") || rhyme.equals("uy");
        return new Base(offset + place, offset + (either ? 1 : place), stopped);
    }

    /** Returns the letter of a rhyme that bears the tone, in the older style where there are two. */
    private static int tonePlace(String rhyme) {
        int marked = lastMarked(rhyme);
        if (marked >= 0) {
            return marked;
        }
        int vowels = (int) rhyme.chars().filter(c -> Tones.vowel((char) c)).count();
        return vowels == 3 || (vowels == 2 && rhyme.length() > 2) ? 1 : 0;
    }

    private static int lastMarked(String rhyme) {
        return IntStream.range(0, rhyme.length())
                .filter(at -> "ăâêôơư".indexOf(rhyme.charAt(at)) >= 0)
                .filter(at -> !rhyme.startsWith("ươ") || at == 1)
                .findFirst()
                .orElse(-1);
    }

    private static String toned(String toneless, int at, int tone) {
        return toneless.substring(0, at) + Tones.with(toneless.charAt(at), tone) + toneless.substring(at + 1);
    }
}
