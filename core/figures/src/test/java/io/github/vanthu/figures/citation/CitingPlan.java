package io.github.vanthu.figures.citation;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Basis;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.KnownBasis;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.RecipientList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes small plans. */
public final class CitingPlan {
    private final String date;
    private final List<Basis> bases = new ArrayList<>();
    private final List<Heading> body = new ArrayList<>();
    private final List<KnownBasis> known = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private final List<RecipientList> recipients = new ArrayList<>();
    private String title = "Triển khai Chương trình OCOP";
    private Optional<Markdown> opening = Optional.empty();

    private CitingPlan(String date) {
        this.date = date;
    }

    public static CitingPlan of(String date) {
        return new CitingPlan(date);
    }

    public CitingPlan titled(String words) {
        title = words;
        return this;
    }

    public CitingPlan basis(String kind, String number, String day, String issuer, String subject) {
        bases.add(
                new Basis(kind, filled(number), filled(day).map(PartialDate::parse), filled(issuer), filled(subject)));
        return this;
    }

    public CitingPlan opening(String text) {
        opening = Optional.of(new Markdown(text));
        return this;
    }

    public CitingPlan text(String text) {
        body.add(new Heading(
                Optional.empty(),
                "Mục",
                Optional.empty(),
                Optional.of(new Markdown(text)),
                Optional.empty(),
                List.of()));
        return this;
    }

    public CitingPlan known(String number, String day, String issuer, String subject, String until, String replacedBy) {
        known.add(new KnownBasis(
                "Quyết định",
                number,
                PartialDate.parse(day),
                issuer,
                filled(subject),
                filled(until).map(PartialDate::parse),
                filled(replacedBy)));
        return this;
    }

    public CitingPlan annex(Annex annex) {
        annexes.add(annex);
        return this;
    }

    public CitingPlan recipients(RecipientList list) {
        recipients.add(list);
        return this;
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private Office office() {
        return new Office(
                "Ủy ban nhân dân xã Vân Khê",
                List.of(),
                List.of(),
                "",
                "",
                "",
                "Bắc Ninh",
                Office.Level.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                known);
    }

    public Plan plan() {
        return new Plan(
                Optional.empty(),
                office(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PartialDate.parse(date),
                Optional.empty(),
                List.of(title),
                bases,
                opening,
                body,
                Optional.empty(),
                recipients,
                List.of(),
                annexes,
                List.of(),
                Map.of());
    }
}
