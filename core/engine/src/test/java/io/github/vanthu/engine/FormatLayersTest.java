package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Total;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.TemplateText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatLayersTest {
    private static final AnnexLayout FIRST = new AnnexLayout(List.of(), List.of(), Total.Position.FIRST);
    private static final AnnexLayout LAST = new AnnexLayout(List.of(), List.of(), Total.Position.LAST);

    private static TemplateText text(String name, String text) {
        return new TemplateText(name, text);
    }

    @Test
    void ofMapsEachEntryIsReplaced() {
        ProvinceFormat lower = ProvinceFormat.NATIONAL
                .withProfile(Map.of("a", "1", "b", "1"))
                .withWording(Map.of("annex", "Phụ lục", "recipients", "Nơi nhận"))
                .withLayouts(Map.of("default", FIRST, "list", FIRST))
                .withBlocks(Map.of("title", text("l/t.ftl", "1"), "bases", text("l/b.ftl", "1")));
        ProvinceFormat upper = ProvinceFormat.NATIONAL
                .withProfile(Map.of("b", "2"))
                .withWording(Map.of("annex", "PHỤ LỤC"))
                .withLayouts(Map.of("default", LAST))
                .withBlocks(Map.of("title", text("u/t.ftl", "2")));

        ProvinceFormat both = FormatLayers.over(lower, upper);

        assertThat(both.profile()).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(both.wording()).isEqualTo(Map.of("annex", "PHỤ LỤC", "recipients", "Nơi nhận"));
        assertThat(both.layouts()).isEqualTo(Map.of("default", LAST, "list", FIRST));
        assertThat(both.blocks()).isEqualTo(Map.of("title", text("u/t.ftl", "2"), "bases", text("l/b.ftl", "1")));
    }

    @Test
    void listsAreReplacedWholeOrKept() {
        List<LabelStyle> one = List.of(LabelStyle.ROMAN_DOT);
        List<LabelStyle> two = List.of(LabelStyle.ARABIC_DOT, LabelStyle.HYPHEN);
        ProvinceFormat lower = ProvinceFormat.NATIONAL.withHeadingNumbering(one).withAnnexNumbering(one);

        ProvinceFormat both = FormatLayers.over(lower, ProvinceFormat.NATIONAL.withHeadingNumbering(two));

        assertThat(both.headingNumbering()).contains(two);
        assertThat(both.annexNumbering()).contains(one);
    }

    @Test
    void aReasonGoesWithTheValueThatItWasGivenFor() {
        ProvinceFormat lower = ProvinceFormat.NATIONAL
                .withProfile(Map.of("page/top", "27 mm", "page/left", "25 mm"))
                .withReasons(Map.of("page/top", "Quyết định 1", "page/left", "Quyết định 1"));
        ProvinceFormat upper = ProvinceFormat.NATIONAL.withProfile(Map.of("page/top", "10 mm"));

        assertThat(FormatLayers.over(lower, upper).reasons()).isEqualTo(Map.of("page/left", "Quyết định 1"));
    }

    @Test
    void theLibraryIsMergedByName() {
        ProvinceFormat lower =
                ProvinceFormat.NATIONAL.withLibrary(List.of(text("cha/a.ftl", "1"), text("cha/b.ftl", "1")));
        ProvinceFormat upper =
                ProvinceFormat.NATIONAL.withLibrary(List.of(text("con/c.ftl", "2"), text("cha/b.ftl", "2")));

        assertThat(FormatLayers.over(lower, upper).library())
                .containsExactly(text("cha/a.ftl", "1"), text("cha/b.ftl", "2"), text("con/c.ftl", "2"));
    }
}
