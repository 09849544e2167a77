package io.github.vanthu.template;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small plans for tests. */
final class Plans {
    private static final Office OFFICE = new Office(
            "Ủy ban nhân dân huyện Vũ Quang",
            List.of(),
            List.of(),
            "UBND huyện Vũ Quang",
            "UBND",
            "Vũ Quang",
            "Hà Tĩnh",
            Office.Level.DISTRICT,
            Optional.of(13),
            Optional.empty());

    private Plans() {}

    static Plan small() {
        return of(List.of("Triển khai", "Chương trình\u00a0OCOP"), Optional.empty(), List.of(), List.of(), List.of());
    }

    static Plan titled(String... title) {
        return of(List.of(title), Optional.empty(), List.of(), List.of(), List.of());
    }

    static Plan opening(String markdown) {
        return of(List.of("T"), Optional.of(new Markdown(markdown)), List.of(), List.of(), List.of());
    }

    static Plan body(List<LabelStyle> numbering, Heading... headings) {
        return of(List.of("T"), Optional.empty(), List.of(headings), List.of(), numbering);
    }

    private static final Map<String, ExtraValue> EXTRA = Map.of(
            "maChuongTrinh",
            new ExtraValue.Text("MTQG-03"),
            "nguon",
            new ExtraValue.Items(List.of(new ExtraValue.Text("Trung ương"), new ExtraValue.Text("tỉnh"))),
            "dauMoi",
            new ExtraValue.Group(Map.of("ten", new ExtraValue.Text("Phòng NN"))));

    static Plan annexes(Annex... annexes) {
        return of(List.of("T"), Optional.empty(), List.of(), List.of(annexes), List.of());
    }

    private static Plan of(
            List<String> title,
            Optional<Markdown> opening,
            List<Heading> body,
            List<Annex> annexes,
            List<LabelStyle> numbering) {
        return new Plan(
                Optional.empty(),
                OFFICE,
                Optional.empty(),
                Optional.of("35"),
                Optional.empty(),
                PartialDate.parse("/3/2019"),
                Optional.empty(),
                title,
                List.of(),
                opening,
                body,
                Optional.empty(),
                List.of(),
                List.of(),
                annexes,
                numbering,
                EXTRA);
    }

    static Heading heading(String title, Heading... parts) {
        return heading(Optional.empty(), title, Optional.empty(), parts);
    }

    static Heading labelled(String label, String title, Heading... parts) {
        return heading(Optional.of(label), title, Optional.empty(), parts);
    }

    static Heading numbered(LabelStyle numbering, String title, Heading... parts) {
        return heading(Optional.empty(), title, Optional.of(numbering), parts);
    }

    private static Heading heading(
            Optional<String> label, String title, Optional<LabelStyle> numbering, Heading... parts) {
        return new Heading(label, title, Optional.empty(), Optional.empty(), numbering, List.of(parts));
    }
}
