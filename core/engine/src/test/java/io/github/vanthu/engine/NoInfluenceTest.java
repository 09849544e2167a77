package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.intake.PlanReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin changes nothing in the output of another one, nor in that of the national format. */
@SuppressWarnings("NullAway.Init")
class NoInfluenceTest {
    private static final List<String> PROVINCES = List.of("Sơn La", "Lai Châu", "Nam Định", "Thái Bình", "Cà Mau");

    private static final String ANNEX = """
            annexes:
              - title: [Dự toán kinh phí]
                unit: đồng
                rows:
                  - {item: Tập huấn, cells: {soTien: "1.000"}}
                  - {item: Hội chợ, cells: {soTien: "2.000"}}
                total: {title: TỔNG CỘNG, cells: {soTien: "3.000"}}
            """;

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    private final Map<String, Path> pluginOf = new LinkedHashMap<>();

    @BeforeEach
    void plantPluginsThatUseTheSameNames() throws IOException {
        pluginOf.put("Sơn La", pack("son-la", "Sơn La", "SL"));
        pluginOf.put("Lai Châu", TestPacks.zip(pack("lai-chau", "Lai Châu", "LC"), folder.resolve("lai-chau.zip")));
        pluginOf.put("Nam Định", jar("nam-dinh", "Nam Định", "36", "ND"));
        pluginOf.put("Thái Bình", jar("thai-binh", "Thái Bình", "34", "TB"));
    }

    /** Both packs bring a block, a library file, a macro, a variable and an annex layout of the same names. */
    private Path pack(String id, String province, String mark) throws IOException {
        Path pack = TestPacks.folder(
                folder,
                id,
                province,
                "format:",
                "  profile: {styles/Body/size: " + (mark.equals("SL") ? 13 : 14) + "}",
                "  blocks: {body: body.ftl}",
                "  annexNumbering: [" + (mark.equals("SL") ? "I" : "\"1\"") + "]",
                "  layouts:",
                "    default:",
                "      columns:",
                "        - {id: tt, title: TT, kind: label, width: 12}",
                "        - {id: noiDung, title: Nội dung " + mark + ", kind: item, width: 60}",
                "        - {id: soTien, title: Kinh phí, kind: money, width: 40}",
                "      totalPosition: " + (mark.equals("SL") ? "first" : "last"));
        TestPacks.template(
                pack,
                "body.ftl",
                "<#import \"chung.ftl\" as chung><#global dau = '" + mark + "'>"
                        + "<#macro body><@chung.dong/></#macro>");
        TestPacks.template(
                pack,
                "chung.ftl",
                "<#macro dong><#list plan.body as part><@doc.paragraph style='Body'>" + mark
                        + " ${part.title}</@doc.paragraph></#list>"
                        + "<#list plan.annexes as annex><@doc.annexTable annex=annex/></#list></#macro>");
        return pack;
    }

    /** Both jars hold a class of the same name with other content, and state that a static field would leak. */
    private Path jar(String id, String province, String code, String mark) throws IOException {
        return new CompiledPlugin(folder.resolve(id + ".build"))
                .source("vn.same.Plugin", PLUGIN.formatted(id, province, code, mark))
                .jar(id + ".jar", "vn.same.Plugin");
    }

    private static final String PLUGIN = """
            package vn.same;
            import io.github.vanthu.model.Office;
            import io.github.vanthu.regulation.Validity;
            import io.github.vanthu.spi.*;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;
            public class Plugin implements ProvincePlugin {
                static String mark = "";
                @Override public String spi() { return SpiVersion.CURRENT; }
                @Override public String id() { return "%1$s"; }
                @Override public String name() { return "Tỉnh %2$s"; }
                @Override public String province() { return "%2$s"; }
                @Override public List<String> codes() { return List.of("%3$s"); }
                @Override public Validity validity() {
                    return Validity.between(LocalDate.of(2011, 1, 1), LocalDate.of(2024, 1, 1));
                }
                @Override public ProvinceFormat format(Office office) {
                    mark = mark.isEmpty() ? "%4$s" : mark;
                    String text = "<#macro body><@doc.paragraph style='Body'>" + mark + "</@doc.paragraph></#macro>";
                    return ProvinceFormat.NATIONAL.withBlocks(Map.of("body", new TemplateText("chung/body.ftl", text)));
                }
            }
            """;

    @Test
    void allPluginsAtOnceGiveTheBytesThatEachGivesAlone() throws IOException {
        Map<String, List<byte[]>> alone = new LinkedHashMap<>();
        for (String province : PROVINCES) {
            alone.put(province, rendered(province, with(province)));
        }
        Vanthu together = with(PROVINCES.toArray(String[]::new));
        assertThat(together.plugins()).hasSize(4);
        for (int round = 0; round < 2; round++) {
            for (String province : PROVINCES) {
                assertThat(rendered(province, together))
                        .as(province)
                        .usingRecursiveComparison()
                        .isEqualTo(alone.get(province));
            }
        }
        assertThat(alone.values().stream()
                        .map(files -> java.util.Arrays.hashCode(files.get(0)))
                        .distinct())
                .hasSize(PROVINCES.size());
    }

    private Vanthu with(String... provinces) throws IOException {
        VanthuBuilder builder = Vanthu.builder()
                .classLoader(TestPlugins.loader(folder.resolve("none")))
                .cache(cache);
        for (String province : provinces) {
            if (pluginOf.containsKey(province)) {
                builder.plugins(pluginOf.get(province));
            }
        }
        return builder.build();
    }

    private static List<byte[]> rendered(String province, Vanthu vanthu) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PlanReading reading = TestPlans.reading(province, "02/9/2021", ANNEX);
        RenderResult result = vanthu.render(reading, Map.of(Format.DOCX, docx, Format.PDF, pdf));
        assertThat(result.successful()).as("%s", result.problems()).isTrue();
        assertThat(Files.exists(cache)).isTrue();
        return List.of(docx.toByteArray(), pdf.toByteArray());
    }
}
