package io.github.vanthu.engine;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.engine.PaperPlace.Kind;
import io.github.vanthu.typeset.SlotPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the rectangles of number, date, signatures, seal and signing text (vị trí ghi số, ngày, ký, đóng dấu).
 *
 * <p>A signature stands in the room above the signer's name, centred on it (Nghị định 30/2020, Phụ lục I, II.7.d). The seal
 * covers a third of the first one, on its left (II.8.a); the decree says "actual size" and no figure, so a circle of 36 mm
 * is assumed.
 */
final class PaperPlaces {
    /** A millimetre in points. */
    static final double MILLIMETRE = 72 / 25.4;

    private static final double SIGNATURE_WIDTH = 40 * MILLIMETRE;
    private static final double SEAL = 36 * MILLIMETRE;

    /** What stays free above and below a signature. */
    private static final double MARGIN = 2;

    private final List<PaperPlace> places = new ArrayList<>();
    private final double room;
    private int signatures;
    private int texts;

    private PaperPlaces(double room) {
        this.room = room;
    }

    /** Returns the places of a part in the order of reading, the seal after the signature that it covers. */
    static List<PaperPlace> of(Part part) {
        PaperPlaces found = new PaperPlaces(roomAboveNames(part.document()));
        part.layout().get().slots().forEach(found::add);
        return List.copyOf(found.places);
    }

    private static double roomAboveNames(Document document) {
        Optional<ParagraphStyle> name = document.styles().find("SignatureName");
        return name.map(style -> style.before().points()).orElse(0.0);
    }

    private void add(SlotPlace slot) {
        switch (slot.slot()) {
            case NUMBER -> places.add(itself(Kind.NUMBER, "number", slot));
            case DATE -> places.add(itself(Kind.DATE, "date", slot));
            case SIGNING_TEXT -> places.add(itself(Kind.SIGNING_TEXT, signingText(), slot));
            case SIGNER -> addSignature(slot);
        }
    }

    private String signingText() {
        texts++;
        return texts == 1 ? "signing-text" : "signing-text-" + texts;
    }

    private static PaperPlace itself(Kind kind, String name, SlotPlace slot) {
        return new PaperPlace(
                kind,
                name,
                slot.page(),
                slot.left(),
                slot.top(),
                slot.right() - slot.left(),
                slot.bottom() - slot.top());
    }

    private void addSignature(SlotPlace name) {
        double left = (name.left() + name.right() - SIGNATURE_WIDTH) / 2;
        double height = Math.max(room - 2 * MARGIN, MARGIN);
        double top = name.top() - MARGIN - height;
        signatures++;
        places.add(new PaperPlace(
                Kind.SIGNATURE, "signature-" + signatures, name.page(), left, top, SIGNATURE_WIDTH, height));
        if (signatures == 1) {
            double right = left + SIGNATURE_WIDTH / 3;
            double middle = top + height / 2;
            places.add(new PaperPlace(Kind.SEAL, "seal", name.page(), right - SEAL, middle - SEAL / 2, SEAL, SEAL));
        }
    }
}
