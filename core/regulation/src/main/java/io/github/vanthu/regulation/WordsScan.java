package io.github.vanthu.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds numbers in words inside running texts.
 *
 * @param tokens words and marks of the text
 */
record WordsScan(List<WordToken> tokens) {
    private static final int MOST_WORDS = 120;
    private static final int MOST_CHARACTERS = 2000;
    private static final int LONGEST_WORD = 12;

    /** Words that make "đồng" before them another word: đồng chí, đồng bào, đồng thời, đồng bằng … */
    private static final Set<String> COMPOUNDS = Set.of(
                    "chí", "bào", "thời", "bằng", "bộ", "đội", "nghiệp", "minh", "hồ", "ruộng", "hành", "quản", "ý",
                    "đều", "nhất", "loạt", "lòng", "quê", "chủ", "cỏ", "phục", "hương")
            .stream()
            .map(WordTokens::key)
            .collect(Collectors.toUnmodifiableSet());

    static List<WordsFound> all(String text) {
        WordsScan scan =
                new WordsScan(WordTokens.between(text, 0, text.length()).tokens());
        List<WordsFound> found = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < scan.tokens.size(); i++) {
            Optional<WordsFound> number = scan.tokens.get(i).start() < behind ? Optional.empty() : scan.at(i);
            number.ifPresent(found::add);
            behind = number.map(WordsFound::end).orElse(behind);
        }
        return found;
    }

    static Optional<WordsFound> at(String text, int start) {
        return of(text, start, LONGEST_WORD).begins(0)
                ? of(text, start, MOST_CHARACTERS).at(0)
                : Optional.empty();
    }

    private static WordsScan of(String text, int start, int length) {
        return new WordsScan(WordTokens.between(text, start, Math.min(text.length(), start + length))
                .tokens());
    }

    private Optional<WordsFound> at(int index) {
        if (!begins(index)) {
            return Optional.empty();
        }
        List<WordToken> run = run(index);
        int amount = amountEnd(run);
        return amount > 0 ? amount(index, run.subList(0, amount)) : longest(index, run);
    }

    private boolean begins(int index) {
        return index < tokens.size() && tokens.get(index).among("0123456789Tn");
    }

    /** Returns the number words from a place on without commas, up to a "đồng" that is part of another word. */
    private List<WordToken> run(int index) {
        List<WordToken> run = new ArrayList<>();
        for (int i = index; i < tokens.size() && run.size() < MOST_WORDS && part(i); i++) {
            if (!tokens.get(i).comma()) {
                run.add(tokens.get(i));
            }
        }
        return run;
    }

    private boolean part(int index) {
        WordToken token = tokens.get(index);
        boolean compound = token.among("d") && COMPOUNDS.contains(key(index + 1));
        return token.comma() ? !key(index + 1).equals(",") : token.letter() != NumberLexicon.NONE && !compound;
    }

    private String key(int index) {
        return index < tokens.size() ? tokens.get(index).key() : "";
    }

    /** Returns how many words of a run are an amount up to "đồng" and what belongs to it, 0 if it holds no "đồng". */
    private static int amountEnd(List<WordToken> run) {
        int at = 0;
        while (at < run.size() && !run.get(at).among("d")) {
            at++;
        }
        if (at == run.size()) {
            return 0;
        }
        at += follows(run, at, "v") && follows(run, at + 1, "w") ? 2 : 0;
        return at + (follows(run, at, "c") ? 2 : 1);
    }

    private static boolean follows(List<WordToken> run, int at, String letter) {
        return at + 1 < run.size() && run.get(at + 1).among(letter);
    }

    private Optional<WordsFound> amount(int index, List<WordToken> words) {
        return large(words) ? Optional.of(found(index, words)) : Optional.empty();
    }

    private Optional<WordsFound> longest(int index, List<WordToken> run) {
        for (int size = NumberReader.beginning(run); size > 0 && large(run.subList(0, size)); size--) {
            WordsFound found = found(index, run.subList(0, size));
            if (found.reading().number().isPresent()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean large(List<WordToken> words) {
        return words.stream().anyMatch(word -> word.among("hkmb"));
    }

    private WordsFound found(int index, List<WordToken> words) {
        int last = index;
        while (tokens.get(last).end() < words.get(words.size() - 1).end()) {
            last++;
        }
        WordTokens range = new WordTokens(tokens.subList(index, last + 1));
        return new WordsFound(words.get(0).start(), range.end(), NumberReader.read(range));
    }
}
