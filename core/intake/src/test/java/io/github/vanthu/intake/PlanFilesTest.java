package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {
    private final PlanReader reader = new PlanReader();

    @TempDir
    private Path folder = Path.of("");

    private Path plan(String content) throws IOException {
        return Files.writeString(folder.resolve("plan.yaml"), content);
    }

    @Test
    void saysThatThePlanIsMissing() {
        Path plan = folder.resolve("không có.yaml");
        PlanReading reading = reader.read(plan);
        assertThat(reading.plan()).isEmpty();
        assertThat(Samples.found(reading)).containsExactly("0:0 DATA-016 ");
        assertThat(reading.problems().get(0).place().file()).isEqualTo(plan.toString());
        assertThat(Samples.message(reading.problems().get(0))).contains("không có.yaml");
    }

    @Test
    void saysThatAFolderCannotBeRead() {
        assertThat(Samples.codes(reader.read(folder))).containsExactly("DATA-017");
    }

    @Test
    void saysWhereTheOfficeFileWasLookedFor() throws IOException {
        PlanReading reading = reader.read(plan(Samples.SMALL));
        assertThat(Samples.found(reading)).containsExactly("1:9 DATA-020 /office");
        assertThat(reading.problems().get(0).arguments())
                .containsExactly("office.yaml", folder.resolve("office.yaml").toString());
    }

    @Test
    void saysThatTheOfficeFileCannotBeRead() throws IOException {
        Files.createDirectory(folder.resolve("office.yaml"));
        assertThat(Samples.found(reader.read(plan(Samples.SMALL)))).containsExactly("1:9 DATA-017 /office");
    }

    @Test
    void wantsThePathOfTheOffice() {
        assertThat(Samples.found(Samples.yaml(Samples.SMALL.replace("office.yaml", "\"\""))))
                .containsExactly("1:9 DATA-011 /office");
        assertThat(Samples.found(Samples.yaml(Samples.SMALL.replace("office.yaml", "\"a\\0b\""))))
                .isNotEmpty();
    }

    @Test
    void passesOnThatARelatedFileFails() {
        RelatedFiles failing = path -> {
            throw new IOException("disk");
        };
        PlanReading reading = reader.read("a/plan.yaml", Samples.bytes(Samples.SMALL), failing);
        assertThat(Samples.found(reading)).containsExactly("1:9 DATA-017 /office");
        assertThat(reading.problems().get(0).arguments()).containsExactly("a/office.yaml");
    }

    @Test
    void reportsFaultsOfBothFilesEachAtItsPlace() {
        PlanReading reading = Samples.read(
                "a/plan.yaml",
                Samples.SMALL.replace("22/3/2019", "22/13/2019"),
                Map.of("office.yaml", Samples.OFFICE.replace("province: Hà Tĩnh\n", "") + "tinh: Hà Tĩnh\nxyzzy: 1\n"));
        assertThat(reading.problems())
                .extracting(problem -> problem.place().position() + " " + problem.code() + " "
                        + problem.place().pointer())
                .containsExactly(
                        "a/office.yaml:6:1 DATA-003 /office/tinh",
                        "a/office.yaml:7:1 DATA-004 /office/xyzzy",
                        "a/plan.yaml:3:7 DATA-007 /date");
    }

    @Test
    void readsAnOfficeInThePlanAndOneInJson() {
        String office = Samples.OFFICE.indent(2);
        assertThat(Samples.yaml(Samples.SMALL.replace("office: office.yaml", "office:\n" + office))
                        .problems())
                .isEmpty();
        String json =
                "{\"name\": \"A\", \"shortName\": \"A\", \"symbol\": \"A\", \"place\": \"A\", \"province\": \"A\", \"level\": \"commune\"}";
        PlanReading reading =
                Samples.read("plan.yaml", Samples.SMALL.replace(".yaml", ".json"), Map.of("office.json", json));
        assertThat(reading.plan().orElseThrow().office().name()).isEqualTo("A");
    }

    @Test
    void rejectsOtherEncodingsWithThePlaceOfTheFirstByte() {
        byte[] latin = "title: A\nname: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        PlanReading reading = reader.read("plan.yaml", latin, path -> Optional.empty());
        assertThat(Samples.found(reading)).containsExactly("2:10 DATA-018 ");
        assertThat(reading.problems().get(0).arguments()).containsExactly("E9");
        byte[] wide = "title: A\n".getBytes(StandardCharsets.UTF_16);
        assertThat(Samples.found(reader.read("plan.yaml", wide, path -> Optional.empty())))
                .containsExactly("1:1 DATA-018 ");
    }

    @Test
    void rejectsAFileThatEndsInsideACharacter() {
        byte[] content = Samples.bytes("title: Kế");
        byte[] cut = Arrays.copyOf(content, content.length - 1);
        assertThat(Samples.found(reader.read("plan.yaml", cut, path -> Optional.empty())))
                .containsExactly("1:9 DATA-018 ");
    }
}
