package io.github.vanthu.figures.prose;

import java.util.List;

/**
 * An amount with the amounts that it is said to consist of (số tổng và các phần "trong đó").
 *
 * @param whole the amount
 * @param parts its parts
 * @param complete whether the words say that these are all parts: "gồm", "còn lại"
 * @param bullets whether the parts are bullets, each with an amount
 */
record Split(Clause whole, List<Clause> parts, boolean complete, boolean bullets) {
    Split {
        parts = List.copyOf(parts);
    }
}
