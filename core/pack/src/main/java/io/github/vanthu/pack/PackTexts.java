package io.github.vanthu.pack;

import io.github.vanthu.model.Place;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.spi.TemplateText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the templates and the schema of a pack as text. */
final class PackTexts {
    private static final String TEMPLATES = "templates/";
    private static final String ENDING = ".ftl";

    private final PackFiles files;
    private final PackFindings findings;

    PackTexts(PackFiles files, PackFindings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** Returns the templates by the names of their files. */
    Map<String, TemplateText> templates(String id, List<String> names) {
        Map<String, TemplateText> templates = new TreeMap<>();
        for (String name : names) {
            boolean inFolder = name.startsWith(TEMPLATES);
            String file = inFolder ? name.substring(TEMPLATES.length()) : name;
            if (inFolder && file.endsWith(ENDING) && !file.contains("/")) {
                text(name, Limit.PACK_TEMPLATE_BYTES)
                        .ifPresent(text -> templates.put(file, new TemplateText(id + "/" + file, text)));
            } else if (inFolder || file.endsWith(ENDING)) {
                findings.add(PackFault.TEMPLATE_OUT_OF_PLACE.at(Place.file(files.placeName(name)), name));
            }
        }
        return templates;
    }

    /** Returns the text of a file, or nothing after reporting why there is none; a missing file is not reported. */
    Optional<String> text(String name, Limit limit) {
        try {
            Optional<byte[]> content = files.read(name, limit);
            return content.flatMap(bytes -> decoded(name, bytes));
        } catch (PackFaultException e) {
            findings.add(e.problem());
            return Optional.empty();
        }
    }

    private Optional<String> decoded(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            findings.add(PackFault.NOT_UTF8.at(Place.file(files.placeName(name)), name));
            return Optional.empty();
        }
    }
}
