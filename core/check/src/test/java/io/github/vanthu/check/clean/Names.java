package io.github.vanthu.check.clean;

/** Names of XML vocabularies. */
public final class Names {
    /** Declarations of all that the test documents use, with those that old readers may ignore. */
    public static final String ALL = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:wp14='http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing'"
            + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
            + " xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'"
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
            + " xmlns:w10='urn:schemas-microsoft-com:office:word'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' mc:Ignorable='w14 w15 wp14'";

    private Names() {}
}
