package io.github.vanthu.check.rule;

import java.util.Map;
import java.util.Optional;

/** The measures that rules name. */
final class Measures {
    private static final String OWN = "own";
    private static final Map<String, Measure> BY_NAME = Map.ofEntries(
            Map.entry("look", new LookMeasure()),
            Map.entry("words", new WordsMeasure()),
            Map.entry("text", new TextMeasure()),
            Map.entry("rule-line", new RuleLineMeasure()),
            Map.entry("paper-size", new PaperSizeMeasure()),
            Map.entry("margin", new MarginMeasure()),
            Map.entry("page-number", new PageNumberMeasure()),
            Map.entry("sequence", new SequenceMeasure()),
            Map.entry("length", new LengthMeasure()),
            Map.entry("remark", new RemarkMeasure()));
    private static final Map<String, Measure> OWN_BY_NAME = Map.ofEntries(
            Map.entry("landscape", new LandscapeMeasure()),
            Map.entry("font", new FontMeasure()),
            Map.entry("colour", new ColourMeasure()),
            Map.entry("issuer-name", new IssuerNameMeasure()),
            Map.entry("parent-name", new ParentNameMeasure()),
            Map.entry("number", new NumberMeasure()),
            Map.entry("place-name", new PlaceNameMeasure()),
            Map.entry("issue-date", new IssueDateMeasure()),
            Map.entry("base-words", new BaseWordsMeasure()),
            Map.entry("first-citation", new FirstCitationMeasure()),
            Map.entry("outline", new OutlineMeasure()),
            Map.entry("heading-title", new HeadingTitleMeasure()),
            Map.entry("end-mark", new EndMarkMeasure()),
            Map.entry("signer", new SignerMeasure()),
            Map.entry("signature-room", new SignatureRoomMeasure()),
            Map.entry("signature-picture", new SignaturePictureMeasure()),
            Map.entry("addressee", new AddresseeMeasure()),
            Map.entry("filing-line", new FilingLineMeasure()),
            Map.entry("as-above", new AsAboveMeasure()),
            Map.entry("annex-reference", new AnnexReferenceMeasure()),
            Map.entry("annex-parts", new AnnexPartsMeasure()),
            Map.entry("unit-noun", new UnitNounMeasure()),
            Map.entry("calendar", new CalendarMeasure()),
            Map.entry("date-styles", new DateStylesMeasure()),
            Map.entry("party-paper", new PartyPaperMeasure()));

    private Measures() {}

    static Measure of(Inspection inspection) {
        String kind = inspection.measure().kind();
        Measure measure = kind.equals(OWN) ? OWN_BY_NAME.get(inspection.option("name")) : BY_NAME.get(kind);
        return Optional.ofNullable(measure)
                .orElseThrow(() ->
                        new IllegalStateException("rule " + inspection.rule().code() + " names an unknown measure"));
    }
}
