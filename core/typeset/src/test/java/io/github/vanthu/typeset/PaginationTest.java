package io.github.vanthu.typeset;

import static io.github.vanthu.typeset.Samples.HEADING;
import static io.github.vanthu.typeset.Samples.PLAIN;
import static io.github.vanthu.typeset.Samples.TOGETHER;
import static io.github.vanthu.typeset.Samples.lines;
import static io.github.vanthu.typeset.Samples.page;
import static io.github.vanthu.typeset.Samples.paragraph;
import static io.github.vanthu.typeset.Samples.singles;
import static io.github.vanthu.typeset.Samples.texts;
import static io.github.vanthu.typeset.Samples.typeset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaginationTest {
    @Test
    void fillsThePageToItsLastLine() {
        Layout layout = typeset(page(3), singles("a", 4));
        assertThat(texts(layout, 0)).containsExactly("a0", "a1", "a2");
        assertThat(texts(layout, 1)).containsExactly("a3");
    }

    @Test
    void leavesNoFirstLineAlone() {
        Layout layout = typeset(page(3), paragraph("x"), paragraph("y"), lines("a", 4, PLAIN));
        assertThat(texts(layout, 0)).containsExactly("x", "y");
    }

    @Test
    void leavesNoLastLineAlone() {
        Layout layout = typeset(page(4), lines("a", 5, PLAIN));
        assertThat(texts(layout, 0)).containsExactly("a0", "a1", "a2");
        assertThat(texts(layout, 1)).containsExactly("a3", "a4");
    }

    @Test
    void headingGoesWithTheFirstTwoLinesBelow() {
        Layout layout = typeset(page(4), paragraph("x"), paragraph("y"), paragraph("h", HEADING), lines("a", 3, PLAIN));
        assertThat(texts(layout, 0)).containsExactly("x", "y");
        assertThat(texts(layout, 1)).containsExactly("h", "a0", "a1", "a2");
    }

    @Test
    void chainOfHeadingsGoesTogether() {
        Layout layout =
                typeset(page(3), paragraph("x"), paragraph("h", HEADING), paragraph("k", HEADING), paragraph("a"));
        assertThat(texts(layout, 0)).containsExactly("x");
        assertThat(texts(layout, 1)).containsExactly("h", "k", "a");
    }

    @Test
    void chainLongerThanThePageBreaks() {
        Block[] chain = new Block[5];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = paragraph("h" + i, HEADING);
        }
        Layout layout = typeset(page(3), chain);
        assertThat(texts(layout, 0)).containsExactly("h0", "h1", "h2");
        assertThat(texts(layout, 1)).containsExactly("h3", "h4");
    }

    @Test
    void keptParagraphMovesWhole() {
        Layout layout = typeset(page(4), paragraph("x"), lines("a", 4, TOGETHER));
        assertThat(texts(layout, 0)).containsExactly("x");
        assertThat(texts(layout, 1)).hasSize(4);
    }

    @Test
    void keptParagraphLongerThanThePageBreaks() {
        Layout layout = typeset(page(3), lines("a", 7, TOGETHER));
        assertThat(layout.pages()).hasSize(3);
    }

    @Test
    void spacesBetweenParagraphsAddUp() {
        LineSpacing single = LineSpacing.SINGLE;
        Layout layout = typeset(
                page(9), paragraph("a", Samples.spaced(0, 7, single)), paragraph("b", Samples.spaced(5, 0, single)));
        double step =
                Samples.mark(layout, "b").baseline() - Samples.mark(layout, "a").baseline();
        assertThat(step).isCloseTo(16.1 + 12, within(0.001));
    }

    @Test
    void spaceAboveCountsAtTheTopOfASectionOnly() {
        LineSpacing single = LineSpacing.SINGLE;
        Layout layout = typeset(
                page(2), paragraph("a", Samples.spaced(6, 0, single)), paragraph("b", Samples.spaced(6, 0, single)));
        double above = Samples.mark(layout, "a").baseline();
        assertThat(layout.pages()).hasSize(2);
        assertThat(above - Samples.mark(layout, "b").baseline()).isCloseTo(6, within(0.001));
    }

    @Test
    void sectionsBeginPagesAndCountThemAnew() {
        Section first = new Section("", page(2), singles("a", 5));
        Section second = new Section("", page(2).turned(), singles("b", 1));
        Layout layout = new Typesetter(Samples.METRICS).typeset(Samples.document(first, second));
        assertThat(layout.pages()).extracting(Page::number).containsExactly(1, 2, 3, 1);
        assertThat(layout.pages().get(3).geometry().width()).isEqualTo(page(2).height());
    }

    @Test
    void firstPageShowsNoNumber() {
        Layout layout = typeset(page(1), singles("a", 2));
        assertThat(Samples.marks(layout, 0)).hasSize(1);
        assertThat(Samples.marks(layout, 1)).extracting(TextMark::text).containsExactly("2", "a1");
        assertThat(Samples.marks(layout, 1).get(0).element()).isEmpty();
    }

    @Test
    void emptySectionIsOnePage() {
        assertThat(typeset(page(3), List.of()).pages()).hasSize(1);
    }

    @Test
    void outlineHoldsTheHeadings() {
        Layout layout = typeset(page(2), paragraph("x"), paragraph("I. Mục", HEADING), paragraph("y"));
        assertThat(layout.outline()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("I. Mục");
            assertThat(entry.page()).isEqualTo(1);
        });
    }
}
