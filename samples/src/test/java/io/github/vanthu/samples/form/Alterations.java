package io.github.vanthu.samples.form;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Alterations of a document's tree, from which both a DOCX and a PDF are written.
 *
 * <p>Where words name a paragraph it is the first one that says them; without one an alteration fails.
 */
final class Alterations {
    private Alterations() {}

    /** Gives the characters of the paragraph that says some words another look. */
    static UnaryOperator<Document> look(String words, UnaryOperator<TextStyle> look) {
        return paragraph(
                words,
                paragraph -> withContent(
                        paragraph,
                        paragraph.content().stream()
                                .map(inline -> inline instanceof Text text
                                        ? new Text(text.value(), look.apply(text.style()), text.slot(), text.origin())
                                        : inline)
                                .toList()));
    }

    /** Says something else in the place of some words; the look is that of the first character replaced. */
    static UnaryOperator<Document> words(String before, String after) {
        return paragraph(before, paragraph -> says(paragraph, before, after));
    }

    private static List<Inline> replaced(List<Inline> content, int from, int to, String after) {
        List<Inline> made = new ArrayList<>();
        String pending = after;
        int at = 0;
        for (Inline inline : content) {
            String value = inline instanceof Text text ? text.value() : "";
            int cut = Math.max(0, Math.min(value.length(), from - at));
            int resumed = Math.max(cut, Math.min(value.length(), to - at));
            if (inline instanceof Text text && resumed > cut) {
                String kept = value.substring(0, cut) + pending + value.substring(resumed);
                pending = "";
                if (!kept.isEmpty()) {
                    made.add(new Text(kept, text.style(), text.slot(), text.origin()));
                }
            } else {
                made.add(inline);
            }
            at += inline instanceof Text
                    ? value.length()
                    : TreeWalk.text(single(inline)).length();
        }
        return made;
    }

    private static Block single(Inline inline) {
        ParagraphStyle none = Looks.plain("None");
        return new Paragraph(none, List.of(inline), false, Origin.NONE);
    }

    private static Paragraph withContent(Paragraph paragraph, List<Inline> content) {
        return new Paragraph(
                paragraph.style(), content, paragraph.keepWithNext(), paragraph.item(), paragraph.origin());
    }

    /** Makes the paragraph that says some words stand otherwise, by a style of its own. */
    static UnaryOperator<Document> stand(String words, UnaryOperator<ParagraphStyle> alteration) {
        return document -> {
            List<ParagraphStyle> made = new ArrayList<>();
            Document altered = paragraph(words, paragraph -> {
                        ParagraphStyle style = Looks.named(
                                alteration.apply(paragraph.style()),
                                paragraph.style().id() + "Altered");
                        made.add(style);
                        return new Paragraph(
                                style,
                                paragraph.content(),
                                paragraph.keepWithNext(),
                                paragraph.item(),
                                paragraph.origin());
                    })
                    .apply(document);
            return withStyles(altered, made);
        };
    }

    /** Returns a document with further styles in its sheet. */
    static Document withStyles(Document document, List<ParagraphStyle> more) {
        StyleSheet sheet = document.styles();
        List<ParagraphStyle> styles = new ArrayList<>(sheet.paragraphs());
        more.stream().filter(style -> !styles.contains(style)).forEach(styles::add);
        StyleSheet longer = new StyleSheet(styles, sheet.pageNumber(), sheet.footnote(), sheet.pageNumberPosition());
        return new Document(document.properties(), longer, document.sections());
    }

    /** Alters a style and all paragraphs that have it. */
    static UnaryOperator<Document> style(String id, UnaryOperator<ParagraphStyle> alteration) {
        return document -> {
            ParagraphStyle before = document.styles().find(id).orElseThrow();
            ParagraphStyle after = alteration.apply(before);
            Document altered = TreeWalk.lists(
                    document,
                    blocks -> blocks.stream()
                            .map(block -> block instanceof Paragraph paragraph
                                            && paragraph.style().equals(before)
                                    ? restyled(paragraph, after)
                                    : block)
                            .toList());
            return new Document(altered.properties(), sheetWith(document.styles(), before, after), altered.sections());
        };
    }

    private static Block restyled(Paragraph paragraph, ParagraphStyle style) {
        TextStyle from = paragraph.style().text();
        List<Inline> content = paragraph.content().stream()
                .map(inline -> inline instanceof Text text && text.style().equals(from)
                        ? new Text(text.value(), style.text(), text.slot(), text.origin())
                        : inline)
                .toList();
        return new Paragraph(style, content, paragraph.keepWithNext(), paragraph.item(), paragraph.origin());
    }

    private static StyleSheet sheetWith(StyleSheet sheet, ParagraphStyle before, ParagraphStyle after) {
        UnaryOperator<ParagraphStyle> swap = style -> style.equals(before) ? after : style;
        return new StyleSheet(
                sheet.paragraphs().stream().map(swap).toList(),
                swap.apply(sheet.pageNumber()),
                swap.apply(sheet.footnote()),
                sheet.pageNumberPosition());
    }

    /** Puts the number of the page somewhere else. */
    static UnaryOperator<Document> pageNumber(StyleSheet.PageNumberPosition position) {
        return document -> {
            StyleSheet sheet = document.styles();
            StyleSheet moved = new StyleSheet(sheet.paragraphs(), sheet.pageNumber(), sheet.footnote(), position);
            return new Document(document.properties(), moved, document.sections());
        };
    }

    /** Leaves out the paragraph that says some words. */
    static UnaryOperator<Document> without(String words) {
        return found(words, (blocks, at) -> {
            List<Block> fewer = new ArrayList<>(blocks);
            fewer.remove((int) at);
            return fewer;
        });
    }

    /** Puts blocks behind the paragraph that says some words. */
    static UnaryOperator<Document> behind(String words, Block... more) {
        return document -> withStyles(
                found(words, (blocks, at) -> {
                            List<Block> longer = new ArrayList<>(blocks);
                            longer.addAll(at + 1, List.of(more));
                            return longer;
                        })
                        .apply(document),
                Looks.stylesOf(more));
    }

    /** Puts blocks before the paragraph that says some words. */
    static UnaryOperator<Document> before(String words, Block... more) {
        return document -> withStyles(
                found(words, (blocks, at) -> {
                            List<Block> longer = new ArrayList<>(blocks);
                            longer.addAll(at, List.of(more));
                            return longer;
                        })
                        .apply(document),
                Looks.stylesOf(more));
    }

    /** Makes the short rule below the paragraph that says some words another share of it. */
    static UnaryOperator<Document> rule(String words, int permille) {
        return found(words, (blocks, at) -> {
            List<Block> altered = new ArrayList<>(blocks);
            Rule rule = (Rule) blocks.get(at + 1);
            altered.set(at + 1, new Rule(permille, rule.style(), rule.origin()));
            return altered;
        });
    }

    /** Leaves out the short rule below the paragraph that says some words. */
    static UnaryOperator<Document> withoutRule(String words) {
        return found(words, (blocks, at) -> {
            List<Block> fewer = new ArrayList<>(blocks);
            if (!(fewer.remove(at + 1) instanceof Rule)) {
                throw new IllegalStateException("no rule below " + words);
            }
            return fewer;
        });
    }

    /** Gives a section other paper or margins. */
    static UnaryOperator<Document> page(int section, UnaryOperator<PageGeometry> alteration) {
        return document -> {
            List<Section> sections = new ArrayList<>(document.sections());
            Section old = sections.get(section);
            sections.set(section, new Section(old.name(), alteration.apply(old.page()), old.blocks()));
            return new Document(document.properties(), document.styles(), sections);
        };
    }

    /** Says something else in the place of some words, once in each paragraph. */
    static UnaryOperator<Document> everywhere(String before, String after) {
        return document -> TreeWalk.lists(
                document,
                blocks -> blocks.stream()
                        .map(block ->
                                TreeWalk.text(block).contains(before) ? says((Paragraph) block, before, after) : block)
                        .toList());
    }

    private static Paragraph says(Paragraph paragraph, String before, String after) {
        int at = TreeWalk.text(paragraph).indexOf(before);
        return withContent(paragraph, replaced(paragraph.content(), at, at + before.length(), after));
    }

    /** Alters the paragraph that says some words. */
    static UnaryOperator<Document> paragraph(String words, UnaryOperator<Paragraph> alteration) {
        return found(words, (blocks, at) -> {
            List<Block> altered = new ArrayList<>(blocks);
            altered.set(at, alteration.apply((Paragraph) blocks.get(at)));
            return altered;
        });
    }

    /** Alters the list in which a paragraph says some words. */
    static UnaryOperator<Document> found(String words, BiFunction<List<Block>, Integer, List<Block>> alteration) {
        return document -> {
            boolean[] done = {false};
            Document altered = TreeWalk.lists(document, blocks -> {
                int at = done[0] ? -1 : TreeWalk.find(blocks, words);
                done[0] |= at >= 0;
                return at < 0 ? blocks : alteration.apply(blocks, at);
            });
            if (!done[0]) {
                throw new IllegalStateException("no paragraph says '" + words + "'");
            }
            return altered;
        };
    }

    /** Does one alteration after another. */
    @SafeVarargs
    static UnaryOperator<Document> all(UnaryOperator<Document>... alterations) {
        return document -> {
            Document altered = document;
            for (UnaryOperator<Document> alteration : alterations) {
                altered = alteration.apply(altered);
            }
            return altered;
        };
    }
}
