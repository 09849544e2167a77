package io.github.vanthu.docx;

import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.ParagraphStyle;
import java.util.Map;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** Builds the style definitions: defaults, the frame's own styles and those of the style sheet. */
final class FrameStylesPart {
    private static final String PARAGRAPH = "paragraph";
    private static final int ONE_POINT = 20;
    private static final int SPACER_HALF_POINTS = 2;

    private final FrameKey key;

    FrameStylesPart(FrameKey key) {
        this.key = key;
    }

    Styles build() {
        Styles styles = FrameValues.factory().createStyles();
        styles.setDocDefaults(defaults());
        styles.getStyle().add(normal());
        styles.getStyle().addAll(FrameOtherStyles.all());
        styles.getStyle().add(spacer());
        Map<ParagraphStyle, StyleNames.Names> names = StyleNames.of(key.styles());
        for (ParagraphStyle style : key.styles().paragraphs()) {
            styles.getStyle().add(named(style, names.getOrDefault(style, StyleNames.Names.NONE)));
        }
        return styles;
    }

    private DocDefaults defaults() {
        DocDefaults defaults = FrameValues.factory().createDocDefaults();
        defaults.setRPrDefault(FrameValues.factory().createDocDefaultsRPrDefault());
        defaults.getRPrDefault().setRPr(characters());
        defaults.setPPrDefault(FrameValues.factory().createDocDefaultsPPrDefault());
        PPr paragraph = FrameValues.factory().createPPr();
        paragraph.setWidowControl(FrameValues.on());
        paragraph.setSpacing(FrameStyleValues.spacing(0, 0, LineSpacing.SINGLE));
        defaults.getPPrDefault().setPPr(paragraph);
        return defaults;
    }

    private RPr characters() {
        RPr characters = FrameValues.factory().createRPr();
        characters.setRFonts(fonts());
        int size = key.styles().paragraphs().get(0).text().halfPoints();
        FrameStyleValues.size(characters, size);
        CTLanguage language = FrameValues.factory().createCTLanguage();
        language.setVal(key.language());
        language.setEastAsia(key.language());
        language.setBidi("ar-SA");
        characters.setLang(language);
        return characters;
    }

    private static RFonts fonts() {
        RFonts fonts = FrameValues.factory().createRFonts();
        fonts.setAscii(FrameFontsPart.FAMILY);
        fonts.setHAnsi(FrameFontsPart.FAMILY);
        fonts.setCs(FrameFontsPart.FAMILY);
        fonts.setEastAsia(FrameFontsPart.FAMILY);
        return fonts;
    }

    private static Style normal() {
        Style normal = FrameStyleValues.style(PARAGRAPH, StyleIds.NORMAL, "Normal");
        normal.setDefault(true);
        normal.setQFormat(FrameValues.on());
        return normal;
    }

    private static Style spacer() {
        Style spacer = FrameStyleValues.style(PARAGRAPH, StyleIds.SPACER, "Dòng đệm");
        FrameStyleValues.basedOn(spacer, StyleIds.NORMAL);
        spacer.setCustomStyle(true);
        spacer.setSemiHidden(FrameValues.on());
        spacer.setPPr(FrameValues.factory().createPPr());
        spacer.getPPr().setSpacing(FrameStyleValues.spacing(0, 0, new LineSpacing(LineSpacing.Rule.EXACT, ONE_POINT)));
        spacer.setRPr(FrameValues.factory().createRPr());
        FrameStyleValues.size(spacer.getRPr(), SPACER_HALF_POINTS);
        return spacer;
    }

    private Style named(ParagraphStyle source, StyleNames.Names names) {
        Style style = FrameStyleValues.style(PARAGRAPH, StyleIds.of(source), names.name());
        style.setCustomStyle(names.alias().isEmpty() ? true : null);
        FrameStyleValues.alias(style, names.alias());
        FrameStyleValues.basedOn(style, StyleIds.NORMAL);
        if (source.outlineLevel() > 0) {
            FrameStyleValues.next(style, StyleIds.of(key.styles().paragraphs().get(0)));
        }
        FrameStyleValues.place(style, key.styles().paragraphs().indexOf(source) + 1);
        style.setPPr(FrameStyleValues.paragraph(source));
        style.setRPr(FrameStyleValues.characters(source.text()));
        return style;
    }
}
