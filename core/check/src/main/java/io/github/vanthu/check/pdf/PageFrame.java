package io.github.vanthu.check.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns places of a PDF's page into places on the page as it is read, in points from its left and top.
 *
 * @param box the visible part of the page
 * @param turns quarter turns clockwise, 0 to 3
 * @param unit size of the page's unit in points
 */
record PageFrame(PDRectangle box, int turns, double unit) {
    static PageFrame of(PDPage page) {
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        return new PageFrame(page.getCropBox(), turns, Math.max(page.getUserUnit(), 1));
    }

    double width() {
        return unit * (turns % 2 == 0 ? box.getWidth() : box.getHeight());
    }

    double height() {
        return unit * (turns % 2 == 0 ? box.getHeight() : box.getWidth());
    }

    Point2D point(double x, double y) {
        double right = unit * (x - box.getLowerLeftX());
        double up = unit * (y - box.getLowerLeftY());
        return switch (turns) {
            case 1 -> new Point2D.Double(up, right);
            case 2 -> new Point2D.Double(width() - right, up);
            case 3 -> new Point2D.Double(width() - up, height() - right);
            default -> new Point2D.Double(right, height() - up);
        };
    }
}
