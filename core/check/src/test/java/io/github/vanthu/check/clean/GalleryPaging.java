package io.github.vanthu.check.clean;

/** The number as Word's gallery inserts it: in a content control; the first page has an empty header of its own. */
final class GalleryPaging extends Paging {
    @Override
    String references(Pen pen) {
        return super.references(pen) + "<w:headerReference w:type='first' r:id='" + header(pen, "header2", pen.blank())
                + "'/>";
    }

    @Override
    String numbered(Pen pen) {
        return "<w:sdt><w:sdtPr><w:id w:val='-1723051234'/><w:docPartObj><w:docPartGallery w:val='Page Numbers (Top of"
                + " Page)'/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>" + super.numbered(pen)
                + "</w:sdtContent></w:sdt>" + pen.blank();
    }
}
