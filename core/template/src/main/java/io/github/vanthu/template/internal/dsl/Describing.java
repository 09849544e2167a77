package io.github.vanthu.template.internal.dsl;

import io.github.vanthu.template.DirectiveDescription;
import io.github.vanthu.template.DirectiveDescription.Attribute;
import io.github.vanthu.template.DirectiveDescription.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A description in the making. */
final class Describing {
    static final Wording TEXT = new Wording("chữ", "text");
    static final Wording STYLE = new Wording("tên kiểu đoạn", "name of a paragraph style");
    static final Wording FLAG = new Wording("true hoặc false", "true or false");
    static final Wording COMMON_MARK = new Wording("đoạn văn CommonMark của dữ liệu", "CommonMark of the data");

    private final String name;
    private final Wording meaning;
    private final List<Attribute> attributes = new ArrayList<>();
    private List<String> parents = List.of();

    Describing(String name, String vietnamese, String english) {
        this.name = name;
        this.meaning = new Wording(vietnamese, english);
    }

    static Wording whole(int from, int to) {
        return new Wording("số nguyên " + from + "–" + to, "whole number " + from + "–" + to);
    }

    static Wording choice(String first, String second) {
        return new Wording(first + " hoặc " + second, first + " or " + second);
    }

    Describing in(String... elements) {
        parents = List.of(elements);
        return this;
    }

    Describing required(String attribute, Wording kind, String vietnamese, String english) {
        return add(attribute, kind, true, Optional.empty(), new Wording(vietnamese, english));
    }

    Describing optional(String attribute, Wording kind, String vietnamese, String english) {
        return add(attribute, kind, false, Optional.empty(), new Wording(vietnamese, english));
    }

    Describing flag(String attribute, boolean fallback, String vietnamese, String english) {
        return add(attribute, FLAG, false, Optional.of(String.valueOf(fallback)), new Wording(vietnamese, english));
    }

    Describing number(String attribute, Wording kind, String fallback, String vietnamese, String english) {
        return add(attribute, kind, false, Optional.of(fallback), new Wording(vietnamese, english));
    }

    private Describing add(
            String attribute, Wording kind, boolean required, Optional<String> fallback, Wording attributeMeaning) {
        attributes.add(new Attribute(attribute, kind, required, fallback, attributeMeaning));
        return this;
    }

    DirectiveDescription example(String... lines) {
        return new DirectiveDescription(name, meaning, attributes, parents, String.join("\n", lines));
    }
}
