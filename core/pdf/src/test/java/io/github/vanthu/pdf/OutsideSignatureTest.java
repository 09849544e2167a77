package io.github.vanthu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs the fields that are left to be signed with a tool of others, as leader and as agency. */
class OutsideSignatureTest {
    private static byte[] unsigned = new byte[0];
    private static byte[] signed = new byte[0];
    private static byte[] sealed = new byte[0];

    @BeforeAll
    static void sign() throws Exception {
        unsigned = Samples.pdf(Samples.full(), new PdfExtras(Optional.empty(), Samples.fields()));
        try (OutsideSigner signer = new OutsideSigner()) {
            signed = signer.sign(unsigned, "signature-1");
            sealed = signer.sign(signed, "seal");
        }
    }

    @AfterAll
    static void forget() {
        unsigned = signed = sealed = new byte[0];
    }

    @Test
    void signaturesStandBehindTheBytesThatWereWritten() {
        assertThat(Arrays.copyOf(signed, unsigned.length)).isEqualTo(unsigned);
        assertThat(Arrays.copyOf(sealed, signed.length)).isEqualTo(signed);
    }

    @Test
    void aSignedFileKeepsPdfAAndPdfUa() throws Exception {
        assertThat(Validator.findings(signed, "2a", "ua1")).isEmpty();
        assertThat(Validator.findings(sealed, "2a", "ua1")).isEmpty();
    }

    @Test
    void aSignedFileWithDataKeepsBothAndItsData() throws Exception {
        byte[] file =
                Samples.pdf(Samples.full(), new PdfExtras(Samples.data("{}").data(), Samples.fields()));
        try (OutsideSigner signer = new OutsideSigner()) {
            byte[] both = signer.sign(signer.sign(file, "signature-1"), "seal");
            assertThat(Validator.findings(both, "3a", "ua1")).isEmpty();
            assertThat(PdfData.read(both, "plan.json", 10)).contains("{}".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void anotherReaderCallsBothSignaturesValid(@TempDir Path folder) throws Exception {
        require("pdfsig");
        Path file = folder.resolve("signed.pdf");
        Files.write(file, sealed);
        String verdict = output("pdfsig", "-nocert", file.toString());
        assertThat(verdict.split("Signature is Valid", -1)).as(verdict).hasSize(3);
        assertThat(verdict).contains("signature-1", "seal", "Total document signed");
    }

    /** Skips the test with a message if a program is missing, or fails it under CI=true. */
    private static void require(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        boolean found = Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        String message = "the judge '" + program + "' is not installed";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as(message).isTrue();
        }
        assumeTrue(found, message + ": test skipped");
    }

    private static String output(String... command) throws IOException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
