package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Total;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.TemplateText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {
    private static final String FORMAT = """
            extraSchema: fields.schema.json
            format:
              profile:
                styles/Body/size: 13
                page/top: {value: 27 mm, reason: "Quyết định số 5 cho phép"}
              wording: {annex: PHỤ LỤC}
              headingNumbering: [I., 1., a), "-"]
              annexNumbering: [I, "1", "1.1"]
              layouts:
                default:
                  columns:
                    - {title: TT, kind: label}
                    - {title: Nội dung, kind: item}
                    - {id: soTien, title: Số tiền, kind: money}
                  numbering: [I, 1]
                  totalPosition: first
                  unit: triệu đồng
                  notes: Theo *báo giá*.
              blocks: {annexHeading: phu-luc.ftl}
            levels:
              commune:
                profile: {styles/Body/size: 14}
                headingNumbering: [1., a)]
                blocks: {closing: ket.ftl}
            checks:
              - {kind: required, at: /number}
            """;

    private static final String[] FILES = {
        "templates/phu-luc.ftl", "<#macro annexHeading></#macro>",
        "templates/ket.ftl", "<#macro closing></#macro>",
        "templates/bang.ftl", "bảng",
        "samples/mot/plan.yaml", Packs.PLAN,
        "samples/mot/office.yaml", Packs.OFFICE,
        "fields.schema.json", "{\"type\": \"object\"}"
    };

    private final Path folder;

    ContentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> found(String more, String... files) {
        return Packs.found(Packs.plugin(folder, Packs.HEAD + more, files).problems());
    }

    @Test
    void aPackBringsAllPartsOfAFormat() {
        PackPlugin plugin = Packs.plugin(folder, Packs.HEAD + FORMAT, FILES);
        assertThat(Packs.found(plugin.problems())).isEmpty();
        ProvinceFormat format = plugin.format(Packs.office(Office.Level.PROVINCE));
        assertThat(format.profile()).containsOnly(Map.entry("styles/Body/size", "13"), Map.entry("page/top", "27 mm"));
        assertThat(format.reasons()).containsOnly(Map.entry("page/top", "Quyết định số 5 cho phép"));
        assertThat(format.wording()).containsOnly(Map.entry("annex", "PHỤ LỤC"));
        assertThat(format.headingNumbering())
                .contains(List.of(
                        LabelStyle.ROMAN_DOT, LabelStyle.ARABIC_DOT, LabelStyle.LETTER_PARENTHESIS, LabelStyle.HYPHEN));
        assertThat(format.annexNumbering()).contains(List.of(LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.DECIMAL));
        AnnexLayout layout = Objects.requireNonNull(format.layouts().get("default"));
        assertThat(layout.columns()).hasSize(3);
        assertThat(layout.totalPosition()).isEqualTo(Total.Position.FIRST);
        assertThat(layout.unit()).contains(MoneyUnit.MILLION);
        assertThat(layout.notes().orElseThrow().source()).isEqualTo("Theo *báo giá*.");
        assertThat(format.blocks())
                .containsOnly(Map.entry(
                        "annexHeading", new TemplateText("bac-ninh/phu-luc.ftl", "<#macro annexHeading></#macro>")));
        assertThat(format.library())
                .extracting(TemplateText::name)
                .containsExactly("bac-ninh/bang.ftl", "bac-ninh/ket.ftl");
        assertThat(plugin.extraSchema()).contains("{\"type\": \"object\"}");
    }

    @Test
    void aLevelIsLaidOverTheRest() {
        ProvinceFormat format =
                Packs.plugin(folder, Packs.HEAD + FORMAT, FILES).format(Packs.office(Office.Level.COMMUNE));
        assertThat(format.profile()).containsEntry("styles/Body/size", "14").containsEntry("page/top", "27 mm");
        assertThat(format.headingNumbering()).contains(List.of(LabelStyle.ARABIC_DOT, LabelStyle.LETTER_PARENTHESIS));
        assertThat(format.annexNumbering()).isPresent();
        assertThat(format.blocks()).containsOnlyKeys("annexHeading", "closing");
        assertThat(format.library()).extracting(TemplateText::name).containsExactly("bac-ninh/bang.ftl");
    }

    @Test
    void samplesReadWithTheFilesThatTheyName() {
        PackPlugin plugin = Packs.plugin(folder, Packs.HEAD + FORMAT, FILES);
        assertThat(plugin.samples()).containsExactly("samples/mot/plan.yaml");
        var reading = plugin.sample("samples/mot/plan.yaml");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.plan().orElseThrow().office().place()).isEqualTo("Yên Phong");
    }

    @Test
    void aSampleReachesNothingOutsideThePack() {
        Packs.write(folder.resolve("office.yaml"), Packs.bytes(Packs.OFFICE));
        String plan = Packs.PLAN.replace("office.yaml", "../../../office.yaml");
        PackPlugin plugin = Packs.plugin(folder.resolve("p"), Packs.HEAD, "samples/a/plan.yaml", plan);
        assertThat(Packs.codes(plugin.sample("samples/a/plan.yaml").problems())).containsExactly("DATA-020");
        String inside = Packs.PLAN.replace("office.yaml", "../chung/office.yaml");
        PackPlugin other = Packs.plugin(
                folder.resolve("q"),
                Packs.HEAD,
                "samples/a/plan.yaml",
                inside,
                "samples/chung/office.yaml",
                Packs.OFFICE);
        assertThat(other.sample("samples/a/plan.yaml").plan()).isPresent();
    }

    @Test
    void faultsOfTheFormatHaveTheirPlaces() {
        assertThat(found("""
                format:
                  wording: {annexx: A, sieuLa: B}
                  headingNumbering: [I., x]
                  blocks: {annexHeading: phu-lc.ftl, closing: khac-han.ftl}
                  profiles: {}
                  layouts:
                    a: {columns: [{id: x, title: X}, {id: x, title: Y, kind: text}], totalPosition: giữa}
                levels:
                  comune: {}
                  làng: {}
                extraSchema: none.json
                """, "templates/phu-luc.ftl", "x"))
                .containsExactly(
                        "8:21 PACK-025 [annexx, annex]",
                        "8:32 PACK-026 [sieuLa, " + words() + "]",
                        "9:26 DATA-009 [x, headingNumbering, kiểu đánh số mục, "
                                + "A. | A | I. | I | 1. | 1 | 1.1. | 1.1 | a) | a. | - | + | none]",
                        "10:26 PACK-022 [phu-lc.ftl, phu-luc.ftl]",
                        "10:47 PACK-023 [khac-han.ftl, phu-luc.ftl]",
                        "11:3 DATA-003 [profiles, profile, giá trị thể thức]",
                        "13:19 DATA-006 [kind, loại cột, ]",
                        "13:43 DATA-033 [x, " + folder.resolve("plugin.yaml") + ":13:24]",
                        "13:85 DATA-009 [giữa, totalPosition, vị trí dòng tổng cộng, first | last]",
                        "15:11 PACK-027 [comune, commune]",
                        "16:9 PACK-028 [làng, " + levels() + "]",
                        "17:14 PACK-029 [none.json]");
    }

    private static String words() {
        return String.join(
                ", ", new TreeSet<>(FormatProfiles.at(LocalDate.MAX).wording().keySet()));
    }

    private static String levels() {
        return String.join(
                ", ",
                Stream.of(Office.Level.values())
                        .map(level -> level.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void filesThatNobodyUsesAreNamed() {
        assertThat(found(
                        "",
                        "templates/a.txt",
                        "x",
                        "templates/b/c.ftl",
                        "x",
                        "d.ftl",
                        "x",
                        "samples/hai/office.yaml",
                        "x"))
                .containsExactlyInAnyOrder(
                        "0:0 PACK-048 [templates/a.txt]",
                        "0:0 PACK-048 [templates/b/c.ftl]",
                        "0:0 PACK-048 [d.ftl]",
                        "0:0 PACK-047 [samples/hai]");
    }

    @Test
    void aTemplateIsUtf8() {
        Packs.write(folder.resolve("templates/a.ftl"), new byte[] {'a', (byte) 0xE1, ' '});
        assertThat(found("")).containsExactly("0:0 PACK-024 [templates/a.ftl]");
    }

    @Test
    void aPackWithoutFormatChangesNothing() {
        assertThat(Packs.plugin(folder, Packs.HEAD).format(Packs.office(Office.Level.PROVINCE)))
                .isEqualTo(ProvinceFormat.NATIONAL);
    }

    @Test
    void aFolderAndItsZipReadEqual() {
        for (int seed = 0; seed < 60; seed++) {
            Map<String, String> files = random(new Random(seed));
            Path place = folder.resolve("p" + seed);
            PackFiles inFolder = PackFiles.folder(Packs.folder(place, files));
            PackFiles inZip = PackFiles.zip(Packs.zip(folder.resolve(seed + ".zip"), files));
            assertThat(sketch(inZip)).as("seed " + seed).isEqualTo(sketch(inFolder));
        }
    }

    private static Map<String, String> random(Random random) {
        Map<String, String> files = Packs.files(FILES);
        StringBuilder plugin = new StringBuilder();
        for (String line : (Packs.HEAD + FORMAT).split("\n", -1)) {
            plugin.append(random.nextInt(25) == 0 ? line.replace('a', 'e').replace('1', 'x') : line)
                    .append('\n');
        }
        files.put("plugin.yaml", plugin.toString());
        files.keySet().removeIf(name -> !name.equals("plugin.yaml") && random.nextInt(6) == 0);
        return files;
    }

    private static String sketch(PackFiles files) {
        PackReading reading = Packs.read(files);
        StringBuilder sketch = new StringBuilder(sketch(reading.problems(), files));
        reading.plugin().ifPresent(plugin -> {
            sketch.append(sketch(plugin.problems(), files)).append(plugin.samples());
            for (Office.Level level : Office.Level.values()) {
                sketch.append(plugin.format(Packs.office(level)));
            }
        });
        return sketch.toString();
    }

    private static String sketch(List<Problem> problems, PackFiles files) {
        return problems.toString().replace(files.source(), "PACK");
    }
}
