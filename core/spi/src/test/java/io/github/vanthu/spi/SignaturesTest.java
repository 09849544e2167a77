package io.github.vanthu.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturesTest {
    private static final Path APPROVED = Path.of("src/test/approved/signatures.txt");
    private static final Path CHANGELOG = Path.of("../../CHANGELOG.md");
    private static final String LOG =
            "- Plugin interface SPI 1.0.\n- SPI 1.1: one more method.\n- SPI 2.0: a type is gone.\n";
    private static final String KEPT = "Plugin: public abstract java.lang.String id()";
    private static final String DEFAULT = "Plugin: public default java.lang.String name()";

    private static SignatureRule rule(String version, String... lines) {
        return new SignatureRule(SpiVersion.of(version).orElseThrow(), List.of(lines));
    }

    private static SignatureRule present() {
        return rule(
                SpiVersion.CURRENT,
                Signatures.of(Signatures.publicTypesBeside(ProvincePlugin.class))
                        .toArray(String[]::new));
    }

    @Test
    void theInterfaceIsTheApprovedOneAndItsVersionFitsTheChange() throws IOException {
        SignatureRule present = present();
        if (Files.exists(APPROVED)) {
            SignatureRule earlier = SignatureRule.approved(Files.readString(APPROVED));
            assertThat(present.faults(earlier, Files.readString(CHANGELOG))).isEmpty();
        }
        if (System.getProperty("golden.accept") != null) {
            Files.writeString(APPROVED, present.text());
        }
        assertThat(APPROVED)
                .as("an addition needs a raised minor version, then -Dgolden.accept")
                .hasContent(present.text());
    }

    @Test
    void theInterfaceHasAtMostTenTypes() {
        assertThat(Signatures.publicTypesBeside(ProvincePlugin.class)).hasSizeBetween(1, 10);
    }

    @Test
    void anUnchangedInterfacePasses() {
        assertThat(rule("1.0", KEPT).faults(rule("1.0", KEPT), LOG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.0, false", "1.1, false", "2.0, true"})
    void aRemovalNeedsARaisedMajor(String version, boolean allowed) {
        List<String> faults = rule(version, KEPT).faults(rule("1.0", KEPT, DEFAULT), LOG);
        assertThat(faults.isEmpty()).isEqualTo(allowed);
        assertThat(faults).allSatisfy(fault -> assertThat(fault).contains("major", "name()"));
    }

    @ParameterizedTest
    @CsvSource({"1.0, false", "1.1, true", "2.0, true"})
    void anAdditionNeedsARaisedMinor(String version, boolean allowed) {
        List<String> faults = rule(version, KEPT, DEFAULT).faults(rule("1.0", KEPT), LOG);
        assertThat(faults.isEmpty()).isEqualTo(allowed);
        assertThat(faults).allSatisfy(fault -> assertThat(fault).contains("minor", "name()"));
    }

    @ParameterizedTest
    @CsvSource({"1.1, false", "2.0, true"})
    void aMethodThatPluginsMustWriteNeedsARaisedMajor(String version, boolean allowed) {
        assertThat(rule(version, KEPT, DEFAULT)
                        .faults(rule("1.0", DEFAULT), LOG)
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    void theVersionNeverGoesBack() {
        assertThat(rule("1.0", KEPT).faults(rule("1.1", KEPT), LOG))
                .containsExactly("the version goes back from 1.1 to 1.0");
    }

    @Test
    void theChangelogNamesTheVersion() {
        assertThat(rule("1.1", KEPT, DEFAULT).faults(rule("1.0", KEPT), "- SPI 1.10: more.\n"))
                .containsExactly("CHANGELOG.md has no line that names SPI 1.1");
    }

    @Test
    void anApprovedTextComesBackAsItWas() {
        SignatureRule rule = rule("1.2", KEPT, DEFAULT);
        assertThat(SignatureRule.approved(rule.text())).isEqualTo(rule);
    }

    /** A planted interface. */
    public interface Before {
        /** Takes one text. */
        default void told(String text) {}
    }

    /** The same with a changed parameter and a method that is not optional any more. */
    public interface After {
        /** Takes a list. */
        void told(List<String> text);
    }

    /** A planted record. */
    public record Sized(int size) {
        /** A constant. */
        public static final int MOST = 3;

        private static int hidden() {
            return MOST;
        }

        static int packagePrivate() {
            return hidden();
        }
    }

    @Test
    void everyPublicMemberIsALineWithTypesOfParameters() {
        assertThat(Signatures.of(List.of(Before.class)))
                .containsExactly(
                        "Before: public abstract interface", "Before: public default void told(java.lang.String)");
        assertThat(Signatures.of(List.of(After.class)))
                .contains("After: public abstract void told(java.util.List<java.lang.String>)");
        assertThat(Signatures.of(List.of(Sized.class)))
                .contains("Sized: new(int)", "Sized: public int size()", "Sized: public static final int MOST")
                .noneMatch(line -> line.contains("hidden") || line.contains("packagePrivate"));
    }
}
