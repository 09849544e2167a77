package io.github.vanthu.regulation;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.document.StyleSheet.PageNumberPosition;
import io.github.vanthu.document.TextStyle;
import io.github.vanthu.model.LabelStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One profile file: the tree as written, turned into a {@link FormatProfile} on demand. */
final class ProfileFile {
    private final ObjectNode root;
    private final ProfilePaths paths;

    private ProfileFile(ObjectNode root) {
        this.root = root;
        this.paths = new ProfilePaths(root);
    }

    static ProfileFile read(String name) {
        return new ProfileFile((ObjectNode) YamlResource.read(name));
    }

    Validity validity() {
        return new Validity(
                LocalDate.parse(root.required("validFrom").asString()),
                Optional.ofNullable(root.get("validTo")).map(to -> LocalDate.parse(to.asString())));
    }

    ProfilePaths paths() {
        return paths;
    }

    AllowedValues allowed() {
        return AllowedValues.ofProfile(root.required("id").asString());
    }

    FormatProfile profile(Map<String, String> overrides) {
        ObjectNode tree = root.deepCopy();
        new TreeMap<>(overrides).forEach((path, value) -> override(tree, path, value));
        return new FormatProfile(
                tree.required("id").asString(),
                tree.required("name").asString(),
                validity(),
                page(tree.required("page")),
                styleSheet(tree),
                labels(tree.required("headingNumbering")),
                labels(tree.required("annexNumbering")),
                wording(tree.required("wording")),
                clauses(tree));
    }

    private void override(ObjectNode tree, String path, String value) {
        if (paths.form(path).isEmpty()) {
            throw new IllegalArgumentException("profile has no value at " + path);
        }
        int last = path.lastIndexOf('/');
        ObjectNode node = (ObjectNode) (last < 0 ? tree : tree.at("/" + path.substring(0, last)));
        String name = path.substring(last + 1);
        if (node.get(name) instanceof ObjectNode entry) {
            entry.put("value", value);
        } else {
            node.put(name, value);
        }
    }

    private static PageGeometry page(JsonNode page) {
        return new PageGeometry(
                length(page, "width"),
                length(page, "height"),
                length(page, "top"),
                length(page, "bottom"),
                length(page, "left"),
                length(page, "right"),
                length(page, "header"),
                length(page, "footer"));
    }

    private static Length length(JsonNode parent, String name) {
        return length(parent.required(name).required("value").asString());
    }

    private static Length length(String text) {
        String[] parts = text.strip().split(" ", 2);
        return switch (parts.length < 2 ? "" : parts[1]) {
            case "mm" -> Length.mm(parts[0]);
            case "pt" -> Length.pt(parts[0]);
            default -> throw new IllegalArgumentException("length must be like \"20 mm\" or \"6 pt\" but is " + text);
        };
    }

    private static StyleSheet styleSheet(ObjectNode tree) {
        Map<String, ParagraphStyle> styles = new LinkedHashMap<>();
        tree.required("styles").forEachEntry((id, style) -> styles.put(id, style(id, style)));
        String position = tree.required("pageNumber").required("value").asString();
        return new StyleSheet(
                List.copyOf(styles.values()),
                named(styles, "PageNumber"),
                named(styles, "FootnoteText"),
                PageNumberPosition.valueOf(position.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    private static ParagraphStyle named(Map<String, ParagraphStyle> styles, String id) {
        return Optional.ofNullable(styles.get(id))
                .orElseThrow(() -> new IllegalArgumentException("profile has no style " + id));
    }

    private static ParagraphStyle style(String id, JsonNode style) {
        return new ParagraphStyle(
                id,
                style.required("name").asString(),
                style.path("outline").asInt(0),
                text(style),
                alignment(style.required("align").asString()),
                optionalLength(style, "firstLine"),
                optionalLength(style, "left"),
                optionalLength(style, "right"),
                optionalLength(style, "before"),
                optionalLength(style, "after"),
                lineSpacing(style),
                style.path("keepNext").asBoolean(false),
                style.path("keepTogether").asBoolean(false));
    }

    private static TextStyle text(JsonNode style) {
        return TextStyle.of(Math.round(Float.parseFloat(style.required("size").asString()) * 2))
                .withBold(style.path("bold").asBoolean(false))
                .withItalic(style.path("italic").asBoolean(false));
    }

    private static Alignment alignment(String text) {
        return Alignment.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static LineSpacing lineSpacing(JsonNode style) {
        if (style.has("exact")) {
            return new LineSpacing(
                    LineSpacing.Rule.EXACT,
                    length(style.get("exact").asString()).twips());
        }
        return new LineSpacing(LineSpacing.Rule.MULTIPLE, style.path("line").asInt(240));
    }

    private static Length optionalLength(JsonNode style, String name) {
        return style.has(name) ? length(style.get(name).asString()) : Length.ZERO;
    }

    private static List<LabelStyle> labels(JsonNode node) {
        List<LabelStyle> labels = new ArrayList<>();
        node.required("value")
                .forEach(sample ->
                        labels.add(LabelStyle.ofSample(sample.asString()).orElseThrow()));
        return labels;
    }

    private static Map<String, String> wording(JsonNode node) {
        Map<String, String> words = new LinkedHashMap<>();
        node.forEachEntry(
                (name, entry) -> words.put(name, entry.required("value").asString()));
        return words;
    }

    private static Map<String, String> clauses(ObjectNode tree) {
        Map<String, String> clauses = new LinkedHashMap<>();
        for (String group : List.of("page", "styles", "wording")) {
            tree.required(group)
                    .forEachEntry((name, entry) -> clauses.put(
                            group + "/" + name, entry.required("clause").asString()));
        }
        for (String single : List.of("pageNumber", "headingNumbering", "annexNumbering")) {
            clauses.put(single, tree.required(single).required("clause").asString());
        }
        return clauses;
    }
}
