package io.github.vanthu.docx;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.TextStyle;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.Style;

/** Turns styles of the sheet into the properties of docx4j's object model. */
final class FrameStyleValues {
    private static final int LAST_PLACE = 99;

    private FrameStyleValues() {}

    static Style style(String type, String id, String name) {
        Style style = FrameValues.factory().createStyle();
        style.setType(type);
        style.setStyleId(id);
        Style.Name written = FrameValues.factory().createStyleName();
        written.setVal(name);
        style.setName(written);
        return style;
    }

    static void alias(Style style, String alias) {
        if (!alias.isEmpty()) {
            Style.Aliases aliases = FrameValues.factory().createStyleAliases();
            aliases.setVal(alias);
            style.setAliases(aliases);
        }
    }

    static void basedOn(Style style, String id) {
        Style.BasedOn base = FrameValues.factory().createStyleBasedOn();
        base.setVal(id);
        style.setBasedOn(base);
    }

    static void next(Style style, String id) {
        Style.Next next = FrameValues.factory().createStyleNext();
        next.setVal(id);
        style.setNext(next);
    }

    /** Places a style in the list that a clerk sees, from 1. */
    static void place(Style style, int place) {
        Style.UiPriority priority = FrameValues.factory().createStyleUiPriority();
        priority.setVal(FrameValues.number(Math.min(place, LAST_PLACE)));
        style.setUiPriority(priority);
        style.setQFormat(FrameValues.on());
    }

    static PPr paragraph(ParagraphStyle style) {
        PPr properties = FrameValues.factory().createPPr();
        if (style.keepWithNext()) {
            properties.setKeepNext(FrameValues.on());
        }
        if (style.keepTogether()) {
            properties.setKeepLines(FrameValues.on());
        }
        int before = style.before().twips();
        properties.setSpacing(spacing(before, style.after().twips(), style.lineSpacing()));
        properties.setInd(indents(style));
        properties.setJc(alignment(style.alignment()));
        outline(properties, style.outlineLevel());
        return properties;
    }

    static PPrBase.Spacing spacing(int before, int after, LineSpacing line) {
        PPrBase.Spacing spacing = FrameValues.factory().createPPrBaseSpacing();
        spacing.setBefore(FrameValues.number(before));
        spacing.setAfter(FrameValues.number(after));
        spacing.setLine(FrameValues.number(line.value()));
        spacing.setLineRule(
                switch (line.rule()) {
                    case MULTIPLE -> STLineSpacingRule.AUTO;
                    case EXACT -> STLineSpacingRule.EXACT;
                    case AT_LEAST -> STLineSpacingRule.AT_LEAST;
                });
        return spacing;
    }

    static RPr characters(TextStyle look) {
        RPr properties = FrameValues.factory().createRPr();
        if (look.bold()) {
            properties.setB(FrameValues.on());
            properties.setBCs(FrameValues.on());
        }
        if (look.italic()) {
            properties.setI(FrameValues.on());
            properties.setICs(FrameValues.on());
        }
        size(properties, look.halfPoints());
        position(properties, look.position());
        return properties;
    }

    static void size(RPr properties, int halfPoints) {
        HpsMeasure size = FrameValues.factory().createHpsMeasure();
        size.setVal(FrameValues.number(halfPoints));
        properties.setSz(size);
        properties.setSzCs(size);
    }

    static void position(RPr properties, TextStyle.Position position) {
        if (position != TextStyle.Position.BASELINE) {
            CTVerticalAlignRun raised = FrameValues.factory().createCTVerticalAlignRun();
            raised.setVal(
                    position == TextStyle.Position.SUPERSCRIPT
                            ? STVerticalAlignRun.SUPERSCRIPT
                            : STVerticalAlignRun.SUBSCRIPT);
            properties.setVertAlign(raised);
        }
    }

    private static PPrBase.Ind indents(ParagraphStyle style) {
        PPrBase.Ind indents = FrameValues.factory().createPPrBaseInd();
        indents.setLeft(FrameValues.twips(style.leftIndent()));
        indents.setRight(FrameValues.twips(style.rightIndent()));
        Length first = style.firstLineIndent();
        if (first.compareTo(Length.ZERO) < 0) {
            indents.setHanging(FrameValues.number(-first.twips()));
        } else {
            indents.setFirstLine(FrameValues.twips(first));
        }
        return indents;
    }

    private static Jc alignment(Alignment alignment) {
        Jc jc = FrameValues.factory().createJc();
        jc.setVal(
                switch (alignment) {
                    case LEFT -> JcEnumeration.LEFT;
                    case CENTRE -> JcEnumeration.CENTER;
                    case RIGHT -> JcEnumeration.RIGHT;
                    case JUSTIFY -> JcEnumeration.BOTH;
                });
        return jc;
    }

    private static void outline(PPr properties, int level) {
        if (level > 0) {
            PPrBase.OutlineLvl outline = FrameValues.factory().createPPrBaseOutlineLvl();
            outline.setVal(FrameValues.number(level - 1L));
            properties.setOutlineLvl(outline);
        }
    }
}
