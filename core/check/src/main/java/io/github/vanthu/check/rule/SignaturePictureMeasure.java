package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures between the signer's title and name: their type, and how far the seal covers the signature. */
final class SignaturePictureMeasure implements Measure {

    /** A picture with the paragraph that it stands at. */
    private record Picture(TextPiece line, Shape shape) {}

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<Picture> pictures = pictures(inspection.document());
        return inspection.option("what").equals("form")
                ? pictures.stream().flatMap(picture -> form(picture, inspection).stream())
                : overlap(pictures, inspection).stream();
    }

    private static List<Picture> pictures(Examined document) {
        Paper paper = document.paper();
        Optional<Integer> from = paper.first(Element.SIGNATURE_TITLE).map(SignaturePictureMeasure::start);
        Optional<Integer> to = paper.first(Element.SIGNATURE_NAME).map(SignaturePictureMeasure::end);
        if (from.isEmpty()) {
            return List.of();
        }
        int last = to.filter(end -> end >= from.get()).orElse(from.get() + 6);
        return ContentWalk.texts(paper.content())
                .filter(line ->
                        line.place().paragraph() >= from.get() && line.place().paragraph() <= last)
                .flatMap(line -> line.shapes().stream()
                        .filter(shape -> shape.kind() == Shape.Kind.PICTURE)
                        .map(shape -> new Picture(line, shape)))
                .toList();
    }

    private static int start(Part part) {
        return part.lines().stream()
                .mapToInt(line -> line.place().paragraph())
                .min()
                .orElse(0);
    }

    private static int end(Part part) {
        return part.lines().stream()
                .mapToInt(line -> line.place().paragraph())
                .max()
                .orElse(0);
    }

    private static Optional<Fault> form(Picture picture, Inspection inspection) {
        Shape shape = picture.shape();
        Bilingual wanted = new Bilingual("ảnh .png nền trong suốt", "a transparent .png");
        if (!shape.mediaType().isEmpty() && !shape.mediaType().equals(inspection.option("type"))) {
            return Optional.of(fault(
                    picture.line().place(),
                    new Bilingual("có định dạng " + shape.mediaType(), "is " + shape.mediaType()),
                    wanted));
        }
        return shape.transparent() || shape.mediaType().isEmpty()
                ? Optional.empty()
                : Optional.of(fault(
                        picture.line().place(),
                        new Bilingual("có nền không trong suốt", "is not transparent"),
                        wanted));
    }

    /** Tells of two pictures: the seal is the more left one. */
    private static Optional<Fault> overlap(List<Picture> pictures, Inspection inspection) {
        if (pictures.size() != 2
                || pictures.stream().anyMatch(picture -> picture.shape().left().isEmpty())) {
            return Optional.empty();
        }
        Picture one = pictures.get(0);
        Picture two = pictures.get(1);
        boolean ordered = left(one) <= left(two);
        double share = share(ordered ? one : two, ordered ? two : one);
        double least = Double.parseDouble(inspection.option("least"));
        double most = Double.parseDouble(inspection.option("most"));
        return share >= least && share <= most
                ? Optional.empty()
                : Optional.of(fault(
                        two.line().place(),
                        Bilingual.same(Math.round(share * 100) + " %"),
                        new Bilingual("khoảng 1/3", "about 1/3")));
    }

    private static Fault fault(ContentPlace place, Bilingual measured, Bilingual wanted) {
        return new Fault(Optional.of(Element.SIGNATURE_TITLE), List.of(place), "", measured, wanted, false);
    }

    private static double left(Picture picture) {
        return picture.shape().left().map(LengthRange::middle).orElseThrow().points();
    }

    private static double share(Picture seal, Picture signature) {
        double end = left(seal) + seal.shape().width().middle().points();
        double covered = end - left(signature);
        double width = signature.shape().width().middle().points();
        return Math.max(0, Math.min(covered / width, 1));
    }
}
