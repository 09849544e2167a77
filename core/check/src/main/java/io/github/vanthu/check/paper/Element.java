package io.github.vanthu.check.paper;

/** What a part of an administrative document is (thành phần thể thức; Nghị định 30/2020, Điều 8 and Phụ lục I). */
public enum Element {
    /** The state's name (Quốc hiệu). */
    COUNTRY,
    /** The state's motto (Tiêu ngữ). */
    MOTTO,
    /** The body above the issuer (cơ quan chủ quản). */
    PARENT_NAME,
    /** The body that issues (cơ quan ban hành). */
    ISSUER_NAME,
    /** Number and symbol (số, ký hiệu). */
    NUMBER,
    /** Place and date (địa danh và thời gian). */
    PLACE_DATE,
    /** The mark of a draft (dấu dự thảo). */
    DRAFT_MARK,
    /** The degree of secrecy (dấu chỉ độ mật). */
    SECRECY,
    /** The degree of urgency (dấu chỉ mức độ khẩn). */
    URGENCY,
    /** The limit of circulation (phạm vi lưu hành). */
    CIRCULATION,
    /** The name of the kind (tên loại). */
    KIND,
    /** What it is about (trích yếu), all lines as one part. */
    SUBJECT,
    /** What it is about, of an official letter: "V/v …" (trích yếu công văn). */
    LETTER_SUBJECT,
    /** A line below the subject such as "(Ban hành kèm theo …)". */
    ISSUED_WITH,
    /** Addressees of a letter or report (Kính gửi). */
    ADDRESSEE,
    /** A document it rests on (căn cứ). */
    BASE,
    /** A heading or a labelled paragraph (phần, mục, khoản, điểm …) with its label and level. */
    HEADING,
    /** A paragraph of the text (nội dung), bulleted ones included. */
    BODY,
    /** Authority and title of a signer (quyền hạn, chức vụ), all lines as one part. */
    SIGNATURE_TITLE,
    /** Name of a signer (họ và tên). */
    SIGNATURE_NAME,
    /** Information on a digital signature (thông tin chữ ký số). */
    SIGNING_TEXT,
    /** The words "Nơi nhận:". */
    RECIPIENT_TITLE,
    /** One recipient (nơi nhận), the one with "Lưu" included. */
    RECIPIENT,
    /** Mark of the drafter and number of copies (ký hiệu người soạn thảo và số lượng bản). */
    DRAFTER_MARK,
    /** Address, e-mail, telephone (địa chỉ). */
    ADDRESS,
    /** The words "Phụ lục" with a number (số thứ tự phụ lục). */
    ANNEX_LABEL,
    /** Title of an annex (tên phụ lục), all lines as one part. */
    ANNEX_TITLE,
    /** "(Kèm theo …)" below the title of an annex (chỉ dẫn kèm theo). */
    ANNEX_ATTACHED,
    /** "Đơn vị tính: …" above a table. */
    UNIT_LINE,
    /** A table with data in the text or an annex (bảng). */
    TABLE,
    /** Text below a table. */
    TABLE_NOTE,
    /** A paragraph in the margin of pages, such as the number of the page (số trang). */
    PAGE_NUMBER,
    /** A footnote (chú thích). */
    NOTE,
    /** What is none of the others. */
    OTHER
}
