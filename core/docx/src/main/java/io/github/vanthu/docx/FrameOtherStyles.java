package io.github.vanthu.docx;

import io.github.vanthu.document.TextStyle;
import java.util.List;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.Style;
import org.docx4j.wml.TblBorders;

/** Builds the styles of characters and tables, the same in every frame. */
final class FrameOtherStyles {
    private static final String TABLE = "table";
    private static final int EIGHTHS_OF_POINT = 4;

    /** Word's own padding left and right in a cell. */
    private static final int PADDING = 108;

    private FrameOtherStyles() {}

    static List<Style> all() {
        return List.of(defaultCharacters(), reference(), defaultTable(), grid(), invisible());
    }

    private static Style defaultCharacters() {
        Style style = FrameStyleValues.style("character", StyleIds.DEFAULT_CHARACTERS, "Default Paragraph Font");
        style.setDefault(true);
        style.setSemiHidden(FrameValues.on());
        return style;
    }

    private static Style reference() {
        Style style = FrameStyleValues.style("character", StyleIds.FOOTNOTE_REFERENCE, "footnote reference");
        FrameStyleValues.basedOn(style, StyleIds.DEFAULT_CHARACTERS);
        style.setRPr(FrameValues.factory().createRPr());
        FrameStyleValues.position(style.getRPr(), TextStyle.Position.SUPERSCRIPT);
        return style;
    }

    private static Style defaultTable() {
        Style style = FrameStyleValues.style(TABLE, StyleIds.TABLE_NORMAL, "Normal Table");
        style.setDefault(true);
        style.setSemiHidden(FrameValues.on());
        style.setTblPr(FrameValues.factory().createCTTblPrBase());
        style.getTblPr().setTblInd(FrameValues.width(0));
        style.getTblPr().setTblCellMar(padding());
        return style;
    }

    private static Style grid() {
        Style style = table(StyleIds.TABLE_GRID, "Table Grid");
        style.getTblPr().setTblBorders(lines());
        return style;
    }

    private static Style invisible() {
        Style style = table(StyleIds.TABLE_FRAME, "Khung không kẻ");
        style.setCustomStyle(true);
        return style;
    }

    private static Style table(String id, String name) {
        Style style = FrameStyleValues.style(TABLE, id, name);
        FrameStyleValues.basedOn(style, StyleIds.TABLE_NORMAL);
        CTTblPrBase properties = FrameValues.factory().createCTTblPrBase();
        properties.setTblInd(FrameValues.width(0));
        style.setTblPr(properties);
        return style;
    }

    private static CTTblCellMar padding() {
        CTTblCellMar padding = FrameValues.factory().createCTTblCellMar();
        padding.setTop(FrameValues.width(0));
        padding.setLeft(FrameValues.width(PADDING));
        padding.setBottom(FrameValues.width(0));
        padding.setRight(FrameValues.width(PADDING));
        return padding;
    }

    private static TblBorders lines() {
        TblBorders borders = FrameValues.factory().createTblBorders();
        borders.setTop(line());
        borders.setLeft(line());
        borders.setBottom(line());
        borders.setRight(line());
        borders.setInsideH(line());
        borders.setInsideV(line());
        return borders;
    }

    private static CTBorder line() {
        CTBorder line = FrameValues.factory().createCTBorder();
        line.setVal(STBorder.SINGLE);
        line.setSz(FrameValues.number(EIGHTHS_OF_POINT));
        line.setSpace(FrameValues.number(0));
        line.setColor("000000");
        return line;
    }
}
