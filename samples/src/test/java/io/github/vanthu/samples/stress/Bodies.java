package io.github.vanthu.samples.stress;

import static io.github.vanthu.samples.stress.Yaml.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans whose body presses on layout. */
final class Bodies {
    private final Prose prose;

    Bodies(long seed) {
        this.prose = new Prose(seed);
    }

    /** Returns a plan with headings of four levels and paragraphs of every length. */
    StressPlan headings(Map<String, Object> plan, int chapters) {
        List<Object> body = new ArrayList<>();
        for (int at = 0; at < chapters; at++) {
            body.add(chapter(4));
        }
        plan.put("body", body);
        return StressPlan.of(plan);
    }

    private Map<String, Object> chapter(int depth) {
        Map<String, Object> part = map("title", depth == 4 ? prose.title().toUpperCase(Locale.ROOT) : prose.title());
        if (depth < 3 && prose.number(4) == 0) {
            part.put("title", part.get("title") + ":");
            part.put("lead", prose.plain(2));
        } else {
            part.put("text", text(1 + prose.number(3)));
        }
        if (depth > 1) {
            List<Object> parts = new ArrayList<>();
            for (int at = 1 + prose.number(3); at >= 0; at--) {
                parts.add(chapter(depth - 1));
            }
            part.put("parts", parts);
        }
        return part;
    }

    private String text(int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < paragraphs; at++) {
            boolean item = prose.number(2) == 0;
            text.append(item ? "- " : "").append(prose.paragraph(1 + prose.number(item ? 2 : 5)));
            text.append("\n\n");
        }
        return text.toString();
    }

    /** Returns a plan with several footnotes on a page, some of several paragraphs. */
    StressPlan footnotes(Map<String, Object> plan, int chapters) {
        List<Object> body = new ArrayList<>();
        for (int at = 0; at < chapters; at++) {
            body.add(map("title", prose.title().toUpperCase(Locale.ROOT), "text", noted(3 + prose.number(3))));
        }
        plan.put("body", body);
        return StressPlan.of(plan);
    }

    private String noted(int paragraphs) {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int at = 1; at <= paragraphs; at++) {
            text.append(prose.sentence(2)).append("[^").append(at).append("] ");
            text.append(prose.paragraph(1 + prose.number(3))).append("\n\n");
            notes.append("[^").append(at).append("]: ").append(note()).append("\n\n");
        }
        return text + notes.toString();
    }

    private String note() {
        return switch (prose.number(5)) {
            case 0 -> prose.title() + ".";
            case 1 -> prose.paragraph(4);
            case 2 -> prose.sentence(2) + "\n\n    " + prose.sentence(3);
            default -> prose.sentence(2);
        };
    }

    /** Returns a plan with lists inside lists. */
    StressPlan bullets(Map<String, Object> plan, int chapters) {
        List<Object> body = new ArrayList<>();
        for (int at = 0; at < chapters; at++) {
            StringBuilder text = new StringBuilder();
            bullets(text, "", 3);
            body.add(map("title", prose.title().toUpperCase(Locale.ROOT), "text", text.toString()));
        }
        plan.put("body", body);
        return StressPlan.of(plan);
    }

    private void bullets(StringBuilder text, String indent, int depth) {
        String mark = depth == 2 ? "+ " : "- ";
        for (int at = 0; at < 2 + prose.number(3); at++) {
            text.append(indent)
                    .append(mark)
                    .append(prose.paragraph(1 + prose.number(2)))
                    .append('\n');
            if (depth > 1) {
                bullets(text, indent + "  ", depth - 1);
            }
        }
    }

    /** Returns a plan with words that no line holds, and with marks at which lines may or may not break. */
    StressPlan words(Map<String, Object> plan, int chapters) {
        List<Object> body = new ArrayList<>();
        for (int at = 0; at < chapters; at++) {
            StringBuilder text = new StringBuilder();
            for (int paragraph = 0; paragraph < 6; paragraph++) {
                text.append(prose.plain(1))
                        .append(' ')
                        .append(prose.one(Words.HARD))
                        .append(' ');
                text.append(prose.plain(2))
                        .append(' ')
                        .append(prose.one(Words.HARD))
                        .append(".\n\n");
            }
            body.add(map("title", prose.title().toUpperCase(Locale.ROOT), "text", text.toString()));
        }
        plan.put("body", body);
        return StressPlan.of(plan);
    }
}
