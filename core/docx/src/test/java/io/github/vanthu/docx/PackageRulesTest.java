package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule beyond the schemas finds its fault. */
class PackageRulesTest {
    private static final String BODY = "word/document.xml";

    /** Replaces the first match in the body of a sound document. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            </w:tc>                                           | <w:bookmarkEnd w:id="3"/></w:tc>                 | cell without a paragraph at its end
            <w:tc>(?:(?!<w:tc>).)*?</w:tc></w:tr>             | </w:tr>                                          | columns in a table of
            <w:vMerge w:val="restart"/>                       | <!-- -->                                         | cell continues none at column
            w:pStyle w:val="Body"                             | w:pStyle w:val="Absent"                          | unknown style Absent
            <w:pStyle w:val="Body"/>                          | $0<w:numPr><w:numId w:val="9"/></w:numPr>        | unknown list 9
            <w:p>                                             | $0<w:bookmarkStart w:id="5" w:name="a"/>         | bookmarks start [5] but end []
            <w:p>                                             | $0<w:hyperlink w:anchor="a"/>                    | link to nothing: a
            <w:p>                                             | $0<w:r><w:fldChar w:fldCharType="begin"/></w:r>  | field not closed
            <w:p>                                             | $0<w:r><w:fldChar w:fldCharType="end"/></w:r>    | field end without begin
            r:id="rId4"                                       | r:id="rId77"                                     | reference to nothing: rId77
            <w:footnoteReference w:id="1"/>                   | <w:footnoteReference w:id="8"/>                  | calls [8] but notes
            """)
    void faultIsFound(String pattern, String replacement, String finding) {
        Map<String, String> parts = Packages.parts(Samples.plan());
        String altered = parts.getOrDefault(BODY, "").replaceFirst(pattern, replacement);
        assertThat(parts.put(BODY, altered)).isNotEqualTo(altered);
        assertThat(PackageRules.findings(parts)).anyMatch(line -> line.contains(finding));
    }

    @Test
    void faultOfNotesIsFound() {
        Map<String, String> parts = Packages.parts(Samples.plan());
        parts.computeIfPresent("word/footnotes.xml", (name, xml) -> xml.replace("w:id=\"1\"", "w:id=\"0\""));
        assertThat(PackageRules.findings(parts)).contains("w:footnote w:id twice: 0 in word/footnotes.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "begin begin separate end separate end, ''",
        "begin end, ''",
        "begin separate separate end, field separated twice in x",
        "separate, field separate without begin in x"
    })
    void fieldsBalance(String marks, String finding) {
        String runs = marks.replaceAll("(\\w+) ?", "<w:fldChar w:fldCharType=\"$1\"/>");
        assertThat(FieldRules.findings("x", Packages.root("<w:p xmlns:w=\"w\">" + runs + "</w:p>")))
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }
}
