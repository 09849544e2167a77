package io.github.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * A numbered part of the body with what stands below it (mục).
 *
 * <p>Printed: label, title, run-in text on the same line; then the text; then the parts below it.
 *
 * @param label label instead of the computed one, with its punctuation; empty text for none
 * @param title the heading without its label, with its own punctuation, such as "Mục đích:"
 * @param lead text that runs on after a bold title in the same paragraph
 * @param text paragraphs and bullets below the title
 * @param numbering how its parts are labelled, instead of what their level says
 * @param parts the parts below it
 */
public record Heading(
        @Field(value = "nhãn", description = "Nhãn thay cho nhãn tự tính, ví dụ khi bản gốc đánh số trùng: \"4.\".")
        Optional<String> label,

        @Field(value = "tiêu đề", description = "Tiêu đề không kèm số thứ tự, ví dụ: MỤC ĐÍCH, YÊU CẦU.")
        String title,

        @Field(value = "lời dẫn liền dòng", description = "Phần chữ thường nối tiếp tiêu đề đậm trên cùng một dòng.")
        Optional<Markdown> lead,

        @Field(value = "nội dung", description = "Các đoạn văn và gạch đầu dòng (CommonMark).")
        Optional<Markdown> text,

        @Field(value = "kiểu đánh số", description = "Kiểu đánh số các mục con: " + LabelStyle.CHOICES, setting = true)
        Optional<LabelStyle> numbering,

        @Field(
                value = "mục con",
                description = "Các mục cấp dưới của mục này, khai như một mục, ví dụ: {title: Mục đích}.")
        List<Heading> parts) {}
