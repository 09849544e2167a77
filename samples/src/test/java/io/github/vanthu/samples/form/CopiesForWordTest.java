package io.github.vanthu.samples.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.mend.AnnotatedCopy;
import io.github.vanthu.check.mend.MendedCopy;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.samples.FormJudges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs outside the project say of annotated and mended copies: one fault of each rule that may be mended. */
class CopiesForWordTest {
    private static Collection<FormFault> oneOfEachRule() {
        Map<String, FormFault> byRule = new LinkedHashMap<>();
        MendedFormFaultTest.mendable().forEach(fault -> byRule.putIfAbsent(fault.rule(), fault));
        return byRule.values();
    }

    private static List<Path> copies(Path folder) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (FormFault fault : oneOfEachRule()) {
            byte[] file = fault.docx();
            CheckReport report = PlantedFormFaultTest.checked(fault.toString(), file);
            byte[] annotated = AnnotatedCopy.of(file, report.findings(), Language.VI);
            byte[] mended = MendedCopy.of(fault.toString(), file, report, CheckOptions.USUAL).file();
            copies.add(Files.write(folder.resolve(fault.rule() + "-annotated.docx"), annotated));
            copies.add(Files.write(folder.resolve(fault.rule() + "-mended.docx"), mended));
        }
        return copies;
    }

    @Test
    void theOpenXmlSdkValidatorFindsNothing(@TempDir Path folder) throws Exception {
        for (Path copy : copies(folder)) {
            assertThat(FormJudges.validated(copy)).as(copy.toString()).containsPattern("\"ok\": *true");
        }
    }

    @Test
    void libreOfficeOpensThem(@TempDir Path folder) throws Exception {
        List<Path> copies = copies(folder);
        FormJudges.convert(copies, folder);
        for (Path copy : copies) {
            assertThat(folder.resolve(copy.getFileName().toString().replace(".docx", ".pdf"))).exists();
        }
    }
}
