package io.github.vanthu.pdf;

import static io.github.vanthu.pdf.Samples.BODY;
import static io.github.vanthu.pdf.Samples.HEADING1;
import static io.github.vanthu.pdf.Samples.item;
import static io.github.vanthu.pdf.Samples.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Block;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ListTagsTest {
    @Test
    void itemsStandInAListWithTheirMarkersAsLabels() throws IOException {
        assertThat(tags(paragraph("Gồm:", BODY), item(1, "-", "Một;"), item(1, "-", "Hai."), paragraph("Sau.", BODY)))
                .isEqualTo("P(Gồm:) L[LI[Lbl(- ) LBody[P(Một;)]] LI[Lbl(- ) LBody[P(Hai.)]]] P(Sau.)");
    }

    @Test
    void deeperListsStandInTheBodyOfTheirItem() throws IOException {
        assertThat(tags(item(1, "-", "a"), item(2, "+", "b"), item(2, "+", "c"), item(1, "-", "d")))
                .isEqualTo("L[LI[Lbl(- ) LBody[P(a) L[LI[Lbl(+ ) LBody[P(b)]] LI[Lbl(+ ) LBody[P(c)]]]]]"
                        + " LI[Lbl(- ) LBody[P(d)]]]");
    }

    @Test
    void plusSignsBelowAHyphenAreDeeperWithoutIndent() throws IOException {
        assertThat(tags(item(1, "-", "a"), item(1, "+", "b"), item(1, "-", "c")))
                .isEqualTo("L[LI[Lbl(- ) LBody[P(a) L[LI[Lbl(+ ) LBody[P(b)]]]]] LI[Lbl(- ) LBody[P(c)]]]");
    }

    @Test
    void aFurtherParagraphStaysInItsItem() throws IOException {
        assertThat(tags(item(1, "-", "a"), item(1, "", "b"), item(1, "-", "c")))
                .isEqualTo("L[LI[Lbl(- ) LBody[P(a) P(b)]] LI[Lbl(- ) LBody[P(c)]]]");
    }

    @Test
    void otherMarkersBeginAnotherList() throws IOException {
        assertThat(tags(item(1, "-", "a"), item(1, "1.", "b")))
                .isEqualTo("L[LI[Lbl(- ) LBody[P(a)]]] L{Decimal}[LI[Lbl(1. ) LBody[P(b)]]]");
    }

    @Test
    void aListEndsAtAParagraphThatIsNoItem() throws IOException {
        assertThat(tags(item(1, "a)", "a"), paragraph("b", BODY), item(1, "b)", "c"), paragraph("D", HEADING1)))
                .isEqualTo("L{LowerAlpha}[LI[Lbl(a) ) LBody[P(a)]]] P(b)"
                        + " L{LowerAlpha}[LI[Lbl(b) ) LBody[P(c)]]] H1(D)");
    }

    @Test
    void aParagraphWithoutMarkerAndWithoutItemBeforeItIsNoList() throws IOException {
        assertThat(tags(item(1, "", "a"), item(2, "•", "b"))).isEqualTo("P(a) L{Disc}[LI[Lbl(• ) LBody[P(b)]]]");
    }

    @Test
    void aMarkerAloneIsAnItemToo() throws IOException {
        assertThat(tags(item(1, "-", ""))).isEqualTo("L[LI[Lbl(- ) LBody[P]]]");
    }

    private static String tags(Block... blocks) throws IOException {
        return TagText.of(Samples.pdf(Samples.document(blocks)));
    }
}
