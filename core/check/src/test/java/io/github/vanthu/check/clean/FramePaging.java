package io.github.vanthu.check.clean;

/** The number in a frame that is centred in the margin, as Word 97 to 2003 insert it. */
final class FramePaging extends Paging {
    @Override
    String numbered(Pen pen) {
        Props frame = pen.props(Role.PAGE_NUMBER)
                .set("framePr", "w:wrap='around' w:vAnchor='text' w:hAnchor='margin' w:xAlign='center' w:y='1'")
                .val("jc", "left");
        return pen.paragraph(Role.PAGE_NUMBER, frame, field(pen)) + pen.blank();
    }
}
