package io.github.vanthu.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The outside judges for tests of other packages. */
public final class FormJudges {
    private FormJudges() {}

    /** Returns what the Open XML SDK validator says of a DOCX. */
    public static String validated(Path docx) throws IOException, InterruptedException {
        Path validator = Judges.fromEnvironment("VANTHU_OOXML_VALIDATOR");
        return Judges.run(List.of(validator.toString(), docx.toString())).output();
    }

    /** Lets LibreOffice lay DOCX out; each PDF stands in the folder under the name of its DOCX. */
    public static void convert(List<Path> docx, Path folder) throws IOException, InterruptedException {
        Judges.require("soffice");
        Judges.convertToPdf(docx, folder);
    }
}
