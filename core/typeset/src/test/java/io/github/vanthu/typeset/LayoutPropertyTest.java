package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.PageGeometry;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document; a failing case names its seed. */
class LayoutPropertyTest {
    private static final double TOLERANCE = 0.05;

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWordStandsOnceOnSomePage(int seed) {
        RandomDocuments random = new RandomDocuments(seed);
        Layout layout = layout(seed, random.blocks());
        assertThat(words(layout))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, random.words())
                        .mapToObj(i -> "w" + i)
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingStandsOutsideTheMargins(int seed) {
        Layout layout = layout(seed, new RandomDocuments(seed).blocks());
        for (int i = 0; i < layout.pages().size(); i++) {
            PageGeometry page = layout.pages().get(i).geometry();
            for (TextMark mark : Samples.marks(layout, i)) {
                if (mark.element().isPresent()) {
                    assertInside(mark, page, seed);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void wordsOfAnElementKeepTheirOrder(int seed) {
        Layout layout = layout(seed, new RandomDocuments(seed).blocks());
        IdentityHashMap<Element, Integer> last = new IdentityHashMap<>();
        for (int i = 0; i < layout.pages().size(); i++) {
            for (TextMark mark : Samples.marks(layout, i)) {
                mark.element().ifPresent(element -> {
                    for (String word : words(mark)) {
                        int number = Integer.parseInt(word.substring(1));
                        assertThat(number).as("seed %d", seed).isGreaterThan(last.getOrDefault(element, -1));
                        last.put(element, number);
                    }
                });
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sameDocumentGivesSameLayout(int seed) {
        String first = words(layout(seed, new RandomDocuments(seed).blocks())).toString();
        assertThat(words(layout(seed, new RandomDocuments(seed).blocks())).toString())
                .isEqualTo(first);
    }

    private static Layout layout(int seed, List<Block> blocks) {
        return Samples.typeset(Samples.page(6 + seed % 20), blocks);
    }

    private static void assertInside(TextMark mark, PageGeometry page, int seed) {
        double width = Samples.METRICS.width(mark.text().stripTrailing(), Samples.PLAIN.text());
        String what = "seed " + seed + ": " + mark;
        assertThat(mark.x()).as(what).isGreaterThanOrEqualTo(page.left().points() - TOLERANCE);
        assertThat(mark.x() + width * mark.size() / 14)
                .as(what)
                .isLessThanOrEqualTo(page.width().minus(page.right()).points() + TOLERANCE);
        assertThat(mark.baseline()).as(what).isGreaterThan(page.top().points());
        assertThat(mark.baseline())
                .as(what)
                .isLessThan(page.height().minus(page.bottom()).points());
    }

    private static List<String> words(Layout layout) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < layout.pages().size(); i++) {
            for (TextMark mark : Samples.marks(layout, i)) {
                if (mark.element().isPresent()) {
                    words.addAll(words(mark));
                }
            }
        }
        return words;
    }

    private static List<String> words(TextMark mark) {
        return List.of(mark.text().strip().split(" ")).stream()
                .filter(word -> word.startsWith("w"))
                .toList();
    }
}
