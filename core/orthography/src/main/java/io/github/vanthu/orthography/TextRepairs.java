package io.github.vanthu.orthography;

import io.github.vanthu.orthography.TextFinding.Kind;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The repairs of one text in their order, and what they found; the first finding of each kind counts, ƣ and Ƣ apart. */
final class TextRepairs {
    private final String font;
    private final Map<String, TextFinding> findings = new LinkedHashMap<>();

    TextRepairs(String font) {
        this.font = font;
    }

    List<TextFinding> findings() {
        return List.copyOf(findings.values());
    }

    private void found(Kind kind, String excerpt, String replacement, String evidence) {
        String once = kind == Kind.LOOKALIKE ? kind + excerpt : kind.name();
        findings.putIfAbsent(once, new TextFinding(kind, excerpt, replacement, evidence));
    }

    String repaired(String text) {
        String repaired = composed(text.replace("\r\n", "\n"));
        repaired = replaced(repaired, Kind.LOOKALIKE, c -> c == 'ƣ', "ư");
        repaired = replaced(repaired, Kind.LOOKALIKE, c -> c == 'Ƣ', "Ư");
        repaired = Arrays.stream(repaired.split("\n", -1)).map(this::paragraph).collect(Collectors.joining("\n"));
        repaired = replaced(
                repaired, Kind.CONTROL, c -> InvisibleCharacters.control(c) || InvisibleCharacters.half(c), "");
        repaired = replaced(repaired, Kind.TAB, c -> c == '\t', " ");
        repaired = replaced(repaired, Kind.INVISIBLE, InvisibleCharacters::invisible, "");
        return Normalizer.normalize(repaired, Form.NFC);
    }

    private String paragraph(String line) {
        String crossed = CrossedD.repaired(line);
        boolean enough = !crossed.equals(line) && Chunks.impossible(crossed) == 0;
        Optional<Repair> repair = enough ? Optional.empty() : LegacyText.repair(line, font);
        repair.ifPresent(
                r -> found(Kind.of(r.encoding()), Letters.excerpt(line), Letters.excerpt(r.text()), r.evidence()));
        return repair.map(Repair::text).orElseGet(() -> letters(line, crossed));
    }

    private String letters(String line, String crossed) {
        words(Kind.CROSSED_D, line, crossed);
        String hyphens = SoftHyphen.repaired(crossed);
        words(Kind.SOFT_HYPHEN, crossed, hyphens);
        return hyphens;
    }

    /** Tells of the first word that differs between two texts with the same number of words. */
    private void words(Kind kind, String before, String after) {
        List<String> were = Chunks.words(before);
        List<String> are = before.equals(after) ? were : Chunks.words(after);
        for (int at = 0; at < were.size(); at++) {
            if (!were.get(at).equals(are.get(at))) {
                found(kind, were.get(at), are.get(at), "");
                return;
            }
        }
    }

    private String replaced(String text, Kind kind, IntPredicate wrong, String instead) {
        OptionalInt first = text.codePoints().filter(wrong).findFirst();
        if (first.isEmpty()) {
            return text;
        }
        found(kind, Character.toString(first.getAsInt()), instead, "");
        return text.codePoints()
                .mapToObj(c -> wrong.test(c) ? instead : Character.toString(c))
                .collect(Collectors.joining());
    }

    private String composed(String text) {
        if (Normalizer.isNormalized(text, Form.NFC)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Form.NFC);
        int mark = text.codePoints()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                .findFirst()
                .orElse(text.codePointAt(0));
        found(Kind.DECOMPOSED, Character.toString(mark), Letters.excerpt(composed), "");
        return composed;
    }
}
