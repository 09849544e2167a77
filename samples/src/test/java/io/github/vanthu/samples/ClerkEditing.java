package io.github.vanthu.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice as a clerk uses it: saves a DOCX again, or edits it first by a macro. */
record ClerkEditing(Path folder) {
    private static final Path MACRO = Sample.ROOT.resolve("src/test/resources/clerk/Module1.bas");
    private static final String MODULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">%s</script:module>
            """;

    /** Saves DOCX again; each stands under its name in the folder that is returned. */
    Path saveAgain(List<Path> docx) throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        List<String> arguments =
                new ArrayList<>(List.of("--convert-to", "docx:MS Word 2007 XML", "--outdir", saved.toString()));
        docx.forEach(file -> arguments.add(file.toString()));
        soffice(arguments);
        return saved;
    }

    /** Edits a DOCX; the folder then has {@code edited.docx}, and {@code edited.pdf} without the table of contents. */
    void edit(Path docx) throws IOException, InterruptedException {
        installMacro();
        String target = folder.resolve("edited").toUri().toString();
        soffice(List.of("macro:///Standard.Module1.Edit(" + docx.toUri() + "," + target + ")"));
    }

    /** The first start of a profile brings an empty module of this name; what stands there before is lost. */
    private void installMacro() throws IOException, InterruptedException {
        soffice(List.of("--terminate_after_init"));
        String code = Files.readString(MACRO).replace("&", "&amp;").replace("<", "&lt;");
        Path module = folder.resolve("profile/user/basic/Standard/Module1.xba");
        Files.writeString(module, MODULE.formatted(code));
    }

    private void soffice(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
        command.addAll(arguments);
        Judges.run(command);
    }
}
