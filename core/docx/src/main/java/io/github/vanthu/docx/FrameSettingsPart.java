package io.github.vanthu.docx;

import org.docx4j.wml.CTCharacterSpacing;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTFtnDocProps;
import org.docx4j.wml.CTFtnEdnSepRef;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTTwipsMeasure;
import org.docx4j.wml.CTZoom;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STCharacterSpacing;

/**
 * Builds the settings.
 *
 * <p>Compatibility mode 14 breaks justified lines without squeezing their spaces, so that lines end where they do in
 * other word processors and in the PDF; the spaces of neighbouring paragraphs add up.
 */
final class FrameSettingsPart {
    private static final String WORD_URI = "http://schemas.microsoft.com/office/word";
    private static final int FULL_SIZE = 100;
    private static final int TAB_STOP = 720;

    private final String language;

    FrameSettingsPart(String language) {
        this.language = language;
    }

    Object build() {
        CTSettings settings = FrameValues.factory().createCTSettings();
        settings.setZoom(zoom());
        settings.setDefaultTabStop(tabStop());
        settings.setAutoHyphenation(FrameValues.off());
        settings.setEvenAndOddHeaders(FrameValues.off());
        settings.setCharacterSpacingControl(spacing());
        settings.setFootnotePr(footnotes());
        settings.setCompat(compatibility());
        settings.setThemeFontLang(language());
        separators(settings);
        return FrameValues.factory().createSettings(settings);
    }

    private static CTZoom zoom() {
        CTZoom zoom = FrameValues.factory().createCTZoom();
        zoom.setPercent(FrameValues.number(FULL_SIZE));
        return zoom;
    }

    private static CTTwipsMeasure tabStop() {
        CTTwipsMeasure stop = FrameValues.factory().createCTTwipsMeasure();
        stop.setVal(FrameValues.number(TAB_STOP));
        return stop;
    }

    private static CTCharacterSpacing spacing() {
        CTCharacterSpacing spacing = FrameValues.factory().createCTCharacterSpacing();
        spacing.setVal(STCharacterSpacing.DO_NOT_COMPRESS);
        return spacing;
    }

    private static CTFtnDocProps footnotes() {
        CTFtnDocProps footnotes = FrameValues.factory().createCTFtnDocProps();
        footnotes.getFootnote().add(separator(-1));
        footnotes.getFootnote().add(separator(0));
        return footnotes;
    }

    private static CTFtnEdnSepRef separator(int id) {
        CTFtnEdnSepRef separator = FrameValues.factory().createCTFtnEdnSepRef();
        separator.setId(FrameValues.number(id));
        return separator;
    }

    private static CTCompat compatibility() {
        CTCompat compat = FrameValues.factory().createCTCompat();
        compat.setDoNotUseHTMLParagraphAutoSpacing(FrameValues.on());
        // Else the line before a forced break is stretched over the whole width.
        compat.setDoNotExpandShiftReturn(FrameValues.on());
        compat.setCompatSetting("compatibilityMode", WORD_URI, "14");
        compat.setCompatSetting("overrideTableStyleFontSizeAndJustification", WORD_URI, "1");
        compat.setCompatSetting("enableOpenTypeFeatures", WORD_URI, "1");
        compat.setCompatSetting("doNotFlipMirrorIndents", WORD_URI, "1");
        return compat;
    }

    private CTLanguage language() {
        CTLanguage tag = FrameValues.factory().createCTLanguage();
        tag.setVal(language);
        return tag;
    }

    /** Formulas in fields read numbers as the Vietnamese write them. */
    private static void separators(CTSettings settings) {
        ObjectFactory factory = FrameValues.factory();
        CTSettings.DecimalSymbol decimal = factory.createCTSettingsDecimalSymbol();
        decimal.setVal(",");
        settings.setDecimalSymbol(decimal);
        CTSettings.ListSeparator list = factory.createCTSettingsListSeparator();
        list.setVal(";");
        settings.setListSeparator(list);
    }
}
