package io.github.vanthu.check.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The straight lines and rectangles that the paths of a page paint; slanted and curved ones are left out. */
final class InkList {
    private static final double STRAIGHT = 0.5;

    private final PageFrame frame;
    private final List<Ink> inks = new ArrayList<>();
    private final List<PageMarks.Picture> pictures = new ArrayList<>();
    private final List<Point2D> path = new ArrayList<>();
    private final List<Point2D[]> lines = new ArrayList<>();
    private final List<Point2D[]> rectangles = new ArrayList<>();
    private Point2D start = new Point2D.Double();
    private Point2D current = new Point2D.Double();
    private boolean curved;

    InkList(PageFrame frame) {
        this.frame = frame;
    }

    List<Ink> inks() {
        return inks;
    }

    List<PageMarks.Picture> pictures() {
        return pictures;
    }

    Point2D current() {
        return current;
    }

    void moveTo(double x, double y) {
        endPolygon();
        start = new Point2D.Double(x, y);
        current = start;
        path.add(start);
    }

    void lineTo(double x, double y) {
        Point2D next = new Point2D.Double(x, y);
        lines.add(new Point2D[] {current, next});
        path.add(next);
        current = next;
    }

    void curveTo(double x, double y) {
        curved = true;
        current = new Point2D.Double(x, y);
    }

    void close() {
        if (!current.equals(start)) {
            lineTo(start.getX(), start.getY());
        }
    }

    void rectangle(Point2D corner, Point2D opposite) {
        endPolygon();
        rectangles.add(new Point2D[] {corner, opposite});
        start = corner;
        current = corner;
    }

    void forget() {
        path.clear();
        lines.clear();
        rectangles.clear();
        curved = false;
    }

    void stroke(double width, boolean solid, String colour) {
        for (Point2D[] line : lines) {
            if (straight(line)) {
                inks.add(ink(line, width / 2, solid, colour));
            }
        }
        for (Point2D[] box : rectangles) {
            sides(box).forEach(side -> inks.add(ink(side, width / 2, solid, colour)));
        }
        forget();
    }

    void fill(String colour) {
        endPolygon();
        rectangles.forEach(box -> inks.add(ink(box, 0, true, colour)));
        forget();
    }

    /** A filled polygon of straight sides is taken for the rectangle around it if it is one. */
    private void endPolygon() {
        if (path.size() >= 4 && !curved && lines.stream().allMatch(InkList::straight)) {
            rectangles.add(bounds());
        }
        path.clear();
    }

    private Point2D[] bounds() {
        double left = path.stream().mapToDouble(Point2D::getX).min().orElse(0);
        double right = path.stream().mapToDouble(Point2D::getX).max().orElse(0);
        double low = path.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double high = path.stream().mapToDouble(Point2D::getY).max().orElse(0);
        return new Point2D[] {new Point2D.Double(left, low), new Point2D.Double(right, high)};
    }

    private static boolean straight(Point2D[] line) {
        return Math.abs(line[0].getX() - line[1].getX()) < STRAIGHT
                || Math.abs(line[0].getY() - line[1].getY()) < STRAIGHT;
    }

    private static List<Point2D[]> sides(Point2D[] box) {
        Point2D a = box[0];
        Point2D c = box[1];
        Point2D b = new Point2D.Double(c.getX(), a.getY());
        Point2D d = new Point2D.Double(a.getX(), c.getY());
        return List.of(new Point2D[] {a, b}, new Point2D[] {b, c}, new Point2D[] {c, d}, new Point2D[] {d, a});
    }

    private Ink ink(Point2D[] ends, double half, boolean solid, String colour) {
        Point2D a = frame.point(ends[0].getX(), ends[0].getY());
        Point2D b = frame.point(ends[1].getX(), ends[1].getY());
        double left = Math.min(a.getX(), b.getX());
        double right = Math.max(a.getX(), b.getX());
        double top = Math.min(a.getY(), b.getY());
        double bottom = Math.max(a.getY(), b.getY());
        boolean flat = bottom - top <= right - left;
        return new Ink(
                flat ? left : left - half,
                flat ? top - half : top,
                flat ? right : right + half,
                flat ? bottom + half : bottom,
                solid,
                colour);
    }

    void picture(Point2D corner, Point2D opposite, boolean transparent) {
        Ink area = ink(new Point2D[] {corner, opposite}, 0, true, "auto");
        pictures.add(new PageMarks.Picture(area, transparent));
    }
}
