package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.ledger.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an annex says an amount of running text must be (số đối chiếu trong phụ lục).
 *
 * @param value the amount in đồng
 * @param step one unit of the last printed digit of the coarsest figure it is made of
 * @param spots the cells
 * @param place where it stands in Vietnamese, such as "Phụ lục, dòng TỔNG CỘNG, cột Số tiền"
 * @param placeEnglish the same in English
 */
record Target(BigDecimal value, BigDecimal step, List<Spot> spots, String place, String placeEnglish) {
    /** Most cells that a finding lists. */
    static final int MOST_SPOTS = 40;

    Target {
        spots = spots.stream().limit(MOST_SPOTS).toList();
    }

    static Target of(Figure figure) {
        return new Target(figure.value(), figure.step(), List.of(Spot.of(figure.pointer())), "", "");
    }

    /** Returns the sum of this and another one. */
    Target plus(Target other) {
        List<Spot> all = Stream.concat(spots.stream(), other.spots.stream()).toList();
        return new Target(value.add(other.value), step.max(other.step), all, place, placeEnglish);
    }

    Target at(String vietnamese, String english) {
        return new Target(value, step, spots, vietnamese, english);
    }
}
