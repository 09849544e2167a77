package io.github.vanthu.check.clean;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What Word leaves behind when somebody writes and corrects: marks of editing, of proofing, and runs cut anywhere. */
final class WordHabits {
    /** Runs cut in the middle of syllables, with marks between them. */
    static final Runs RUNS = (props, text) -> {
        int cut = Math.max(1, text.length() / 3);
        if (text.length() < 6) {
            return run(props, text);
        }
        return run(props, text.substring(0, cut))
                + "<w:proofErr w:type='spellStart'/>"
                + run(props, text.substring(cut, 2 * cut))
                + "<w:proofErr w:type='spellEnd'/>"
                + "<w:r w:rsidR='00A11111'>" + props + "<w:lastRenderedPageBreak/>"
                + Runs.text(text.substring(2 * cut)) + "</w:r>";
    };

    /** Settings of a file that was edited several times. */
    static final String SETTINGS = "<w:zoom w:percent='100'/><w:proofState w:spelling='clean' w:grammar='clean'/>"
            + "<w:defaultTabStop w:val='720'/><w:characterSpacingControl w:val='doNotCompress'/><w:compat>"
            + "<w:compatSetting w:name='compatibilityMode' w:uri='http://schemas.microsoft.com/office/word'"
            + " w:val='15'/></w:compat><w:rsids><w:rsidRoot w:val='00A11111'/><w:rsid w:val='00B22222'/></w:rsids>"
            + "<w:themeFontLang w:val='en-US'/><w:decimalSymbol w:val='.'/><w:listSeparator w:val=','/>";

    private WordHabits() {}

    private static String run(String props, String text) {
        return "<w:r w:rsidRPr='00B22222'>" + props + Runs.text(text) + "</w:r>";
    }

    /** Returns a document with marks of editing at every paragraph, a bookmark, languages and a grid. */
    static String finish(String document) {
        AtomicInteger count = new AtomicInteger();
        String marked = Pattern.compile("<w:p>")
                .matcher(document)
                .replaceAll(found ->
                        "<w:p w14:paraId='" + String.format(Locale.ROOT, "%08X", 0x10000000 + count.incrementAndGet())
                                + "' w14:textId='77777777' w:rsidR='00A11111' w:rsidRDefault='00B22222'>");
        return marked.replace("<w:titlePg/></w:sectPr>", "<w:titlePg/><w:docGrid w:linePitch='360'/></w:sectPr>")
                .replace("</w:rPr><w:t", "<w:lang w:val='vi-VN'/></w:rPr><w:t")
                .replaceFirst(
                        "(<w:r [^>]*>)", "<w:bookmarkStart w:id='0' w:name='_GoBack'/><w:bookmarkEnd w:id='0'/>$1");
    }
}
