package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ExtractCommandTest {
    @TempDir
    Path folder;

    private Run render(String... options) throws IOException {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "render";
        arguments[1] = TestPlan.at(folder.resolve("ke-hoach.yaml"));
        System.arraycopy(options, 0, arguments, 2, options.length);
        Run run = Run.in(folder, arguments);
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    private Run extract(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "extract";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.in(folder, all);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void printsThePlanAndNothingElse() throws IOException {
        render("--data");
        Run run = extract(file("ke-hoach.docx"));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("{\n").endsWith("}\n").contains("\"number\": \"35\"");
        assertThat(run.err()).contains("EXTRACT-020", "vanthu render plan.json -f docx --data");
        Run json = extract(file("ke-hoach.docx"), "--format", "json");
        assertThat(json.out()).isEqualTo(run.out());
        assertThat(json.errLines()).hasSize(1).allMatch(line -> line.startsWith("{\"severity\":\"info\""));
    }

    @Test
    void writesThePlanToAFileThatGivesTheSameDocument() throws IOException {
        render("--data", "--stage", "sign");
        Run run = extract(file("ke-hoach.pdf"), "-o", "ra/ke-hoach.json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--data --stage sign");
        byte[] before = Files.readAllBytes(folder.resolve("ke-hoach.pdf"));
        Run again = Run.in(folder, "render", file("ra/ke-hoach.json"), "--data", "--stage", "sign", "-o", "lai");
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(folder.resolve("lai/ke-hoach.pdf")).hasBinaryContent(before);
    }

    @Test
    void saysHowToMakeAFileWithData() throws IOException {
        render();
        Run run = extract(file("ke-hoach.pdf"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("EXTRACT-001", "vanthu render plan.yaml --data");
    }

    @Test
    void theFormOfThePdfSaysWhetherItCarriesData() throws IOException {
        render("--pdf", "a3a");
        assertThat(extract(file("ke-hoach.pdf")).exit()).isZero();
        assertThat(extract(file("ke-hoach.docx")).exit()).isZero();
        render("--pdf", "a2a", "--data");
        assertThat(extract(file("ke-hoach.pdf")).exit()).isEqualTo(1);
        assertThat(extract(file("ke-hoach.docx")).exit()).isZero();
    }

    @Test
    void tellsWhatIsNoDocument() throws IOException {
        assertThat(extract("khong-co.docx").exit()).isEqualTo(3);
        assertThat(extract().exit()).isEqualTo(2);
        Files.writeString(folder.resolve("a.txt"), "x");
        Run run = extract(file("a.txt"), "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"EXTRACT-002\"");
    }
}
