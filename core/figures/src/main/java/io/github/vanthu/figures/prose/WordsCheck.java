package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.NumberWords;
import io.github.vanthu.regulation.SpelledNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds amounts in words against their figures (đối chiếu số và chữ).
 *
 * @param style how the office writes numbers in words
 * @param sink gets the identities
 */
record WordsCheck(NumberWordsStyle style, Consumer<Identity> sink) {

    /** Holds words against the figure that they repeat. */
    void hold(WordsAmount words, Amount amount) {
        Optional<SpelledNumber> read = NumberWords.read(words.plain()).number();
        Optional<Discrepancy> broken = read.isEmpty()
                ? Optional.of(unreadable(words, amount.value(), amount.written(), amount.spot()))
                : read.filter(number -> number.value().compareTo(amount.value()) != 0)
                        .map(number -> differing(words, amount, number.value()));
        String code = broken.map(Discrepancy::code).orElse("MONEY-060");
        sink.accept(new Identity(code, List.of(words.spot(), amount.spot()), broken));
        read.filter(number -> broken.isEmpty() && !number.canonical()).ifPresent(number -> usual(words, number));
    }

    /** Holds words that repeat no figure of the text against a total. */
    void hold(WordsAmount words, Target target) {
        Optional<SpelledNumber> read = NumberWords.read(words.plain()).number();
        Optional<Discrepancy> broken = read.isEmpty()
                ? Optional.of(unreadable(
                        words,
                        target.value(),
                        Closeness.dong(target.value()) + " đồng",
                        target.spots().get(0)))
                : read.filter(number -> number.value().compareTo(target.value()) != 0)
                        .map(number -> new Discrepancy(
                                "MONEY-063",
                                Severity.ERROR,
                                Spots.first(words.spot(), target.spots()),
                                Differences.words(words, number.value(), target)));
        String code = broken.map(Discrepancy::code).orElse("MONEY-063");
        sink.accept(new Identity(code, Spots.first(words.spot(), target.spots()), broken));
    }

    private Discrepancy unreadable(WordsAmount words, BigDecimal value, String figure, Spot spot) {
        return new Discrepancy(
                "MONEY-061",
                Severity.WARNING,
                List.of(words.spot(), spot),
                List.of(words.written(), figure, spelled(value, style)));
    }

    private Discrepancy differing(WordsAmount words, Amount amount, BigDecimal said) {
        return new Discrepancy(
                "MONEY-060",
                Severity.ERROR,
                List.of(words.spot(), amount.spot()),
                List.of(
                        amount.written(),
                        words.written(),
                        Closeness.dong(said),
                        Closeness.dong(said.subtract(amount.value()).abs()),
                        spelled(amount.value(), style)));
    }

    private void usual(WordsAmount words, SpelledNumber number) {
        Discrepancy unusual = new Discrepancy(
                "MONEY-062",
                Severity.INFO,
                List.of(words.spot()),
                List.of(words.written(), Closeness.dong(number.value()), spelled(number.value(), number.style())));
        sink.accept(new Identity("MONEY-062", List.of(words.spot()), Optional.of(unusual)));
    }

    private static String spelled(BigDecimal value, NumberWordsStyle style) {
        return NumberWords.capital(NumberWords.of(new Money(value, MoneyUnit.DONG), style));
    }
}
