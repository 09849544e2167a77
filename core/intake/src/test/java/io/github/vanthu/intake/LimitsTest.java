package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.regulation.Limit;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static int value(Limit limit) {
        return (int) limit.value();
    }

    private static String annex(String columns, String rows) {
        return Samples.SMALL + "annexes:\n  - {title: A, unit: đồng, columns: [" + columns + "], rows: [" + rows
                + "]}\n";
    }

    private static String repeated(String text, int times) {
        return String.join(", ", Collections.nCopies(times, text));
    }

    @Test
    void limitsTheBytesOfAFile() {
        byte[] content = new byte[value(Limit.DATA_FILE_BYTES) + 1];
        Arrays.fill(content, (byte) '#');
        byte[] small = Samples.bytes(Samples.SMALL);
        System.arraycopy(small, 0, content, 0, small.length);
        RelatedFiles related = path -> Optional.of(Samples.bytes(Samples.OFFICE));
        PlanReading allowed = new PlanReader().read("plan.yaml", Arrays.copyOf(content, content.length - 1), related);
        assertThat(allowed.problems()).isEmpty();
        PlanReading above = new PlanReader().read("plan.yaml", content, related);
        assertThat(Samples.found(above)).containsExactly("0:0 DATA-021 ");
        assertThat(Samples.message(above.problems().get(0))).contains("8.388.608 byte");
    }

    @Test
    void limitsTheDepthOfATree() {
        int depth = value(Limit.DATA_DEPTH);
        String allowed = "[".repeat(depth) + "]".repeat(depth);
        assertThat(Samples.codes(Samples.json(allowed))).doesNotContain("DATA-021");
        assertThat(Samples.codes(Samples.yaml(allowed))).doesNotContain("DATA-021");
        String above = "[".repeat(depth + 1) + "]".repeat(depth + 1);
        assertThat(Samples.found(Samples.json(above))).contains("1:65 DATA-021 " + "/0".repeat(depth));
        assertThat(Samples.found(Samples.yaml(above))).contains("1:65 DATA-021 " + "/0".repeat(depth));
        assertThat(Samples.codes(Samples.json("[".repeat(1_000_000)))).contains("DATA-021");
    }

    @Test
    void limitsTheCharactersOfAText() {
        String longest = "x".repeat(value(Limit.TEXT_CHARACTERS));
        assertThat(Samples.yaml(Samples.SMALL + "closing: " + longest).problems())
                .isEmpty();
        assertThat(Samples.found(Samples.yaml(Samples.SMALL + "closing: " + longest + "x")))
                .containsExactly("24:10 DATA-021 /closing");
    }

    @Test
    void limitsTheProblemsAndCountsTheOthers() {
        int most = value(Limit.PROBLEMS);
        String items = "\n  - [b]".repeat(most);
        assertThat(Samples.codes(Samples.yaml(Samples.SMALL.replace("title:\n", "title:" + items + "\n"))))
                .hasSize(most)
                .containsOnly("DATA-005");
        PlanReading above = Samples.yaml(Samples.SMALL.replace("title:\n", "title:" + items + "\n  - [b]\n"));
        assertThat(Samples.codes(above)).hasSize(most + 1).endsWith("DATA-022");
        assertThat(above.problems().get(most).arguments()).containsExactly("1");
    }

    @Test
    void keepsErrorsAmongTooManyRemarks() {
        String items = "\n  - a\u0301".repeat(value(Limit.PROBLEMS));
        PlanReading reading = Samples.yaml(Samples.SMALL.replace("title:\n", "title:" + items + "\n") + "xyzzy: 1\n");
        assertThat(reading.plan()).isEmpty();
        assertThat(Samples.codes(reading)).contains("DATA-004", "DATA-022");
    }

    @Test
    void limitsTheRowsOfAnAnnex() {
        String columns = "{title: A, kind: item}";
        int most = value(Limit.ANNEX_ROWS);
        String half = repeated("{item: x}", most / 2 - 1);
        String nested = half + ", {item: y, rows: [" + half + ", {item: z}]}";
        assertThat(Samples.yaml(annex(columns, nested)).problems()).isEmpty();
        assertThat(Samples.found(Samples.yaml(annex(columns, nested + ", {item: x}"))))
                .singleElement()
                .asString()
                .endsWith("DATA-021 /annexes/0/rows");
    }

    @Test
    void limitsTheColumnsOfAnAnnex() {
        String column = "{title: A, kind: text}";
        String most = repeated(column, value(Limit.ANNEX_COLUMNS));
        assertThat(Samples.yaml(annex(most, "")).problems()).isEmpty();
        assertThat(Samples.found(Samples.yaml(annex(most + ", " + column, ""))))
                .containsExactly("25:37 DATA-021 /annexes/0/columns");
    }

    @Test
    void limitsTheRowsOfHeads() {
        int most = value(Limit.ANNEX_HEAD_ROWS);
        assertThat(Samples.yaml(annex(heads(most), "")).problems()).isEmpty();
        assertThat(Samples.codes(Samples.yaml(annex(heads(most + 1), "")))).containsExactly("DATA-021");
    }

    private static String heads(int rows) {
        return "{title: A, columns: [".repeat(rows - 1) + "{title: A, kind: text}" + "]}".repeat(rows - 1);
    }

    @Test
    void limitsTheLevelsOfHeadingsAndRows() {
        int levels = value(Limit.LEVELS);
        assertThat(Samples.yaml(nested("body", "title: A", "parts", levels)).problems())
                .isEmpty();
        assertThat(Samples.codes(Samples.yaml(nested("body", "title: A", "parts", levels + 1))))
                .containsExactly("DATA-021");
        String columns = "{title: A, kind: item}";
        assertThat(Samples.yaml(annex(columns, nestedRows(levels))).problems()).isEmpty();
        assertThat(Samples.codes(Samples.yaml(annex(columns, nestedRows(levels + 1)))))
                .containsExactly("DATA-021");
    }

    private static String nested(String key, String content, String parts, int levels) {
        String tree = ("{" + content + ", " + parts + ": [").repeat(levels - 1) + "{" + content + "}"
                + "]}".repeat(levels - 1);
        String head = "office: office.yaml\ndate: 1/1/2020\ntitle: A\n";
        return head + key + ": [" + tree + "]\n";
    }

    private static String nestedRows(int levels) {
        return "{item: A, rows: [".repeat(levels - 1) + "{item: A}" + "]}".repeat(levels - 1);
    }

    @Test
    void limitsTheAnnexes() {
        int most = value(Limit.ANNEXES);
        String annexes = Samples.SMALL + "annexes:\n" + "  - unit: đồng\n".repeat(most);
        assertThat(Samples.yaml(annexes).problems()).isEmpty();
        assertThat(Samples.found(Samples.yaml(annexes + "  - unit: đồng\n"))).containsExactly("25:3 DATA-021 /annexes");
    }

    @Test
    void limitsTheOfficeFileToo() {
        Map<String, String> related = Map.of("office.yaml", "#".repeat(value(Limit.DATA_FILE_BYTES) + 1));
        assertThat(Samples.found(Samples.read("plan.yaml", Samples.SMALL, related)))
                .containsExactly("0:0 DATA-021 ");
    }
}
