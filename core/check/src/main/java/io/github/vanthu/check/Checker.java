package io.github.vanthu.check;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.check.docx.DocxContent;
import io.github.vanthu.check.figure.FigureCheck;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Recogniser;
import io.github.vanthu.check.pdf.PdfContent;
import io.github.vanthu.check.rule.RuleCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads finished documents, made by any program, and says which rules of form they break and which figures disagree.
 *
 * <p>Stateless and thread-safe. Example: {@code Checker.check("ke-hoach.docx", bytes, CheckOptions.USUAL).findings()}.
 */
public final class Checker {
    private Checker() {}

    /**
     * Checks a DOCX or PDF.
     *
     * @param name path of the file for messages
     * @param file its bytes, which also tell whether it is a DOCX or a PDF
     * @param options how to check
     */
    public static CheckReport check(String name, byte[] file, CheckOptions options) {
        try {
            Paper paper = Recogniser.recognise(read(name, file));
            String ruleSet = options.ruleSet().orElseGet(() -> RuleCheck.ruleSet(paper));
            List<Finding> found = new ArrayList<>(RuleCheck.find(name, paper, ruleSet));
            found.addAll(FigureCheck.find(name, paper, ruleSet, options.workbook()));
            return new CheckReport(Optional.of(paper), ruleSet, FindingOrder.sorted(found), Optional.empty());
        } catch (UnreadableFileException e) {
            return new CheckReport(Optional.empty(), "", List.of(), Optional.of(e.problem()));
        }
    }

    /**
     * Reads what a DOCX or PDF shows.
     *
     * @throws UnreadableFileException if it is none, damaged, or larger than allowed
     */
    public static Content read(String name, byte[] file) throws UnreadableFileException {
        return PdfContent.begins(file) ? PdfContent.read(name, file) : DocxContent.read(name, file);
    }
}
