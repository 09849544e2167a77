package io.github.vanthu.cli;

import io.github.vanthu.regulation.Language;
import io.github.vanthu.template.DirectiveDescription;
import io.github.vanthu.template.DirectiveDescription.Attribute;
import java.util.List;
import java.util.stream.Collectors;

/** The directives of templates as text in Markdown, for the command and for {@code docs/template-guide.md} alike. */
public final class DirectiveGuide {
    private final Wording wording;

    /** Makes the guide in a language. */
    public DirectiveGuide(Language language) {
        this.wording = new Wording(language);
    }

    /** Returns the text of directives, one section each. */
    public String text(List<DirectiveDescription> directives) {
        return directives.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(DirectiveDescription directive) {
        return "## `<@doc." + directive.name() + ">`\n\n"
                + in(directive.meaning()) + "\n\n"
                + wording.word("dsl.parents") + " "
                + directive.parents().stream().map(parent -> "`" + parent + "`").collect(Collectors.joining(", "))
                + ".\n\n"
                + attributes(directive.attributes())
                + "```ftl\n" + directive.example().strip() + "\n```\n";
    }

    private String attributes(List<Attribute> attributes) {
        return attributes.isEmpty()
                ? ""
                : wording.word("dsl.heads") + "\n| --- | --- | --- | --- |\n"
                        + attributes.stream().map(this::row).collect(Collectors.joining()) + "\n";
    }

    private String row(Attribute attribute) {
        String value = attribute
                .fallback()
                .map(fallback -> "`" + fallback + "`")
                .orElse(attribute.required() ? wording.word("dsl.required") : "");
        return "| `" + attribute.name() + "` | " + in(attribute.kind()) + " | " + value + " | "
                + in(attribute.meaning()) + " |\n";
    }

    private String in(DirectiveDescription.Wording text) {
        return wording.language() == Language.VI ? text.vietnamese() : text.english();
    }
}
