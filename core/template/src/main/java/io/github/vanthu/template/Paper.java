package io.github.vanthu.template;

import io.github.vanthu.model.Medium;
import io.github.vanthu.model.Stage;

/**
 * What a template is told of the paper beside its data (giai đoạn, hình thức phát hành).
 *
 * @param stage where it stands, seen by templates as {@code stage}: draft, sign, issued
 * @param medium in which form it is issued, seen as {@code medium}: paper, electronic
 * @param separate whether each annex will stand in a file of its own, seen as {@code annexFiles}: joined, separate
 */
public record Paper(Stage stage, Medium medium, boolean separate) {
    /** A paper at the desk, to be printed with its annexes in one file. */
    public static final Paper DRAFT = new Paper(Stage.DRAFT, Medium.PAPER, false);
}
