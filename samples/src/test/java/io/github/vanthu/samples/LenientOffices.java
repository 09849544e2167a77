package io.github.vanthu.samples;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.ProblemCatalogue;
import io.github.vanthu.regulation.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The formats of the samples' provinces, but wrong figures are warnings there, so that they can be printed. */
final class LenientOffices {
    private static final String LENIENT = """
            spi: "1.0"
            id: %1$s-lenient
            name: %2$s
            province: %2$s
            codes: ["%3$s"]
            %4$s
            parent: %1$s
            format:
              severities: {%5$s}
            """;
    private static final String OLD = "validFrom: 05/4/2011\nvalidTo: 30/6/2025";

    private LenientOffices() {}

    /**
     * Makes the formats.
     *
     * @param folder an empty folder
     */
    static Vanthu in(Path folder) throws IOException {
        pack(folder, "bac-giang", "Bắc Giang", "24", OLD);
        pack(folder, "quang-tri", "Quảng Trị", "45", OLD);
        pack(folder, "bac-ninh", "Bắc Ninh", "24", "validFrom: 01/7/2025");
        return Vanthu.builder().plugins(folder).build();
    }

    private static void pack(Path folder, String id, String province, String code, String validity) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(id));
        Files.writeString(pack.resolve("plugin.yaml"), LENIENT.formatted(id, province, code, validity, severities()));
    }

    private static String severities() {
        return ProblemCatalogue.load().all().stream()
                .filter(text -> text.severity() == Severity.ERROR)
                .map(ProblemText::code)
                .filter(code -> code.startsWith("MONEY-") || code.startsWith("BASIS-"))
                .map(code -> code + ": warning")
                .collect(Collectors.joining(", "));
    }
}
