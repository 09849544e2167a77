package io.github.vanthu.docx;

import io.github.vanthu.document.Length;
import java.math.BigInteger;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.TblWidth;

/** Makes the small values of docx4j's object model. */
final class FrameValues {
    static final String TWIPS = "dxa";

    private FrameValues() {}

    static ObjectFactory factory() {
        return Context.getWmlObjectFactory();
    }

    static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }

    static BigInteger twips(Length length) {
        return number(length.twips());
    }

    static BooleanDefaultTrue on() {
        return new BooleanDefaultTrue();
    }

    static BooleanDefaultTrue off() {
        BooleanDefaultTrue off = new BooleanDefaultTrue();
        off.setVal(false);
        return off;
    }

    static TblWidth width(long twips) {
        TblWidth width = factory().createTblWidth();
        width.setW(number(twips));
        width.setType(TWIPS);
        return width;
    }
}
