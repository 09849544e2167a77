package io.github.vanthu.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.TemplateText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormatTemplatesTest {
    private static final String ENTRY = "<#import \"lib.ftl\" as lib><#macro closing><@lib.end \"quốc gia\"/></#macro>"
            + "<#macro annexHeading annex></#macro><#function size></#function><@doc.blocks/>"
            + "<@doc.properties title=\"T\"/><@doc.section name=\"S\"><@closing/></@doc.section>";
    private static final String LIBRARY =
            "<#macro end text><@doc.paragraph style=\"Body\">${text}</@doc.paragraph></#macro>";
    private static final TemplateRenderer RENDERER =
            Renderings.renderer(Map.of(TemplateRenderer.ENTRY, ENTRY, "lib.ftl", LIBRARY));

    private static ProvinceFormat closing(String text, TemplateText... library) {
        return block("closing", text).withLibrary(List.of(library));
    }

    private static ProvinceFormat block(String name, String text) {
        return ProvinceFormat.NATIONAL.withBlocks(Map.of(name, new TemplateText("bac-ninh/khoi.ftl", text)));
    }

    private static String printed(ProvinceFormat format) {
        Rendering rendering = RENDERER.render(Plans.small(), new FormatChoice(Renderings.PROFILE, "bac-ninh", format));
        return rendering.document().isPresent()
                ? Renderings.blocks(rendering)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse("")
                        .strip()
                : Renderings.line(rendering.problems().get(0));
    }

    private static List<String> faults(ProvinceFormat format) {
        return RENDERER.check(format, "bac-ninh").stream().map(Renderings::line).toList();
    }

    @Test
    void namesTheBlocksOfTheNationalTemplateInItsOrder() {
        assertThat(RENDERER.blocks()).containsExactly("closing", "annexHeading");
        assertThat(Renderings.renderer(Map.of()).blocks()).isEmpty();
    }

    @Test
    void aBlockImportsTheFormatsOwnLibraryByARelativeName() {
        TemplateText library = new TemplateText("bac-ninh/cuoi.ftl", LIBRARY);
        String text = "<#import \"cuoi.ftl\" as own><#macro closing><@own.end \"tỉnh\"/></#macro>";

        assertThat(faults(closing(text, library))).isEmpty();
        assertThat(printed(closing(text, library))).isEqualTo("text \"tỉnh\" <-");
    }

    @Test
    void aBlockImportsANationalLibraryByAnAbsoluteName() {
        String text = "<#import \"/lib.ftl\" as lib><#macro closing><@lib.end \"tỉnh\"/></#macro>";

        assertThat(printed(closing(text))).isEqualTo("text \"tỉnh\" <-");
    }

    @Test
    void aLibraryOfTheFormatCannotStandInForANationalOne() {
        TemplateText library = new TemplateText("bac-ninh/lib.ftl", "<#macro end text></#macro>");
        String text = "<#import \"lib.ftl\" as lib><#macro annexHeading annex></#macro>";

        ProvinceFormat format = block("annexHeading", text).withLibrary(List.of(library));

        assertThat(faults(format)).isEmpty();
        assertThat(printed(format)).isEqualTo("text \"quốc gia\" <-");
    }

    @Test
    void variablesOfABlocksFileTouchNoOtherBlock() {
        String text = "<#assign lib = 1><#macro annexHeading annex></#macro>";

        assertThat(printed(block("annexHeading", text))).isEqualTo("text \"quốc gia\" <-");
    }

    @Test
    void oneFileMayDefineSeveralBlocks() {
        TemplateText both = new TemplateText(
                "bac-ninh/khoi.ftl",
                "<#macro closing><@lib.end \"tỉnh\"/></#macro>\n<#macro annexHeading annex></#macro>");
        ProvinceFormat format = ProvinceFormat.NATIONAL.withBlocks(Map.of("closing", both, "annexHeading", both));

        assertThat(faults(format)).isEmpty();
        assertThat(printed(format)).isEqualTo("text \"tỉnh\" <-");
    }

    @Test
    void noFormatReachesTheTemplatesOfAnother() {
        TemplateText foreign = new TemplateText("ha-tinh/cuoi.ftl", LIBRARY);
        printed(closing("<#macro closing></#macro>", foreign));

        assertThat(printed(closing("<#import \"/ha-tinh/cuoi.ftl\" as own><#macro closing></#macro>")))
                .startsWith("TEMPLATE-003 bac-ninh/khoi.ftl:1:1 There is no template \"ha-tinh/cuoi.ftl\".");
    }

    @Test
    void eachTextIsAskedForOnceInAFormat() {
        Map<String, Integer> asked = new ConcurrentHashMap<>();
        Map<String, String> texts = Map.of(TemplateRenderer.ENTRY, ENTRY, "lib.ftl", LIBRARY);
        TemplateRenderer renderer = new TemplateRenderer(name -> {
            asked.merge(name, 1, Integer::sum);
            return Optional.ofNullable(texts.get(name));
        });
        FormatChoice format = new FormatChoice(Renderings.PROFILE, "x", closing("<#macro closing></#macro>"));

        renderer.check(format.province(), "x");
        IntStream.range(0, 3).forEach(i -> renderer.render(Plans.small(), format));

        assertThat(asked).isEqualTo(Map.of(TemplateRenderer.ENTRY, 1, "lib.ftl", 1));
    }

    @Test
    void manyFormatsDoNotDisturbEachOther() {
        Set<String> wrong = new TreeSet<>();
        for (int round = 0; round < 2; round++) {
            for (int at = 0; at < 70; at++) {
                String text = "<#macro closing><@lib.end \"tỉnh " + at + "\"/></#macro>";
                if (!printed(closing(text)).equals("text \"tỉnh " + at + "\" <-")) {
                    wrong.add(text);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anUnknownBlockIsNamedWithTheOneThatWasMeant() {
        assertThat(faults(block("annexHeadng", "<#macro annexHeadng a></#macro>")))
                .containsExactly("TEMPLATE-026 bac-ninh/khoi.ftl The national template has no block \"annexHeadng\"."
                        + " Did you mean \"annexHeading\"? The blocks are: closing, annexHeading.");
    }

    @Test
    void aFileWithoutTheMacroOfItsBlockIsAFaultInCheckAndInRendering() {
        ProvinceFormat format = block("annexHeading", "<#macro heading annex></#macro>");
        String fault = "TEMPLATE-027 bac-ninh/khoi.ftl This file is listed for the block \"annexHeading\" but does not"
                + " define a macro of that name. Write <#macro annexHeading annex> … </#macro> in the file, or mend the"
                + " name of the file in blocks.";

        assertThat(faults(format)).containsExactly(fault);
        assertThat(printed(format)).isEqualTo(fault);
    }

    @Test
    void aMacroWithTheNameOfABlockThatIsNotListedIsAFault() {
        assertThat(faults(block("closing", "<#macro closing></#macro>\n<#macro annexHeading annex></#macro>")))
                .containsExactly(
                        "TEMPLATE-028 bac-ninh/khoi.ftl:2:1 The file defines the macro \"annexHeading\", the name"
                                + " of a block, but blocks does not list that block for this file. List the block"
                                + " \"annexHeading\" with this file in blocks, or rename the macro.");
    }

    @Test
    void aBlockTakesTheParametersOfTheNationalOne() {
        assertThat(faults(block("annexHeading", "<#macro annexHeading></#macro>")))
                .containsExactly(
                        "TEMPLATE-031 bac-ninh/khoi.ftl:1:1 The macro \"annexHeading\" lacks a parameter that the"
                                + " national template gives to this block. Write <#macro annexHeading annex>.");
    }

    @Test
    void textOutsideOfMacrosIsAFault() {
        assertThat(faults(closing("<#macro closing></#macro>\n\n  Hết")))
                .singleElement()
                .asString()
                .startsWith("TEMPLATE-032 bac-ninh/khoi.ftl:2:1 This text or directive stands outside of all macros");
    }

    @Test
    void namesWithoutTheFormatsFolderAndTwoTextsOfOneNameAreFaults() {
        Map<String, TemplateText> blocks = new HashMap<>();
        blocks.put("closing", new TemplateText("lib.ftl", "<#macro closing></#macro>"));
        assertThat(faults(ProvinceFormat.NATIONAL.withBlocks(blocks)))
                .singleElement()
                .asString()
                .startsWith("TEMPLATE-029  \"lib.ftl\" cannot name a template.");

        TemplateText one = new TemplateText("a/x.ftl", "1");
        TemplateText other = new TemplateText("a/x.ftl", "2");
        assertThat(faults(ProvinceFormat.NATIONAL.withLibrary(List.of(one, other))))
                .containsExactly(
                        "TEMPLATE-030  Two different templates are both named \"a/x.ftl\". Rename one of them.");
    }

    @Test
    void allTextsAreLookedOverAtOnce() {
        TemplateText broken = new TemplateText("bac-ninh/hong.ftl", "<#list>");
        TemplateText reaching = new TemplateText("bac-ninh/xau.ftl", "<#assign x = \"Execute\"?new()>");

        assertThat(RENDERER.check(closing("<#macro closing></#macro>", broken, reaching), "bac-ninh"))
                .extracting(problem -> problem.code() + " " + problem.place().position())
                .containsExactly("TEMPLATE-038 bac-ninh/hong.ftl:1:2", "TEMPLATE-012 bac-ninh/xau.ftl:1:14");
    }
}
