package io.github.vanthu.intake;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.List;

/** What a parser says of a syntax error, in a plain sentence of each language. */
record SyntaxFault(String sign, String vietnamese, String english) {
    private static final List<SyntaxFault> YAML = List.of(
            new SyntaxFault(
                    "mapping values are not allowed",
                    "dấu hai chấm đứng không đúng chỗ; nếu dấu này thuộc về nội dung thì đặt cả nội dung trong dấu"
                            + " ngoặc kép, nếu không thì xem lại chỗ thụt dòng",
                    "a colon stands in the wrong place; if it belongs to the text, put the whole text in double"
                            + " quotes, otherwise look at the indentation"),
            new SyntaxFault(
                    "found character '\\t(TAB)'",
                    "dòng thụt bằng phím Tab; YAML chỉ cho thụt bằng dấu cách",
                    "the line is indented with a tab; YAML allows spaces only"),
            new SyntaxFault(
                    "that cannot start any token",
                    "giá trị bắt đầu bằng một ký tự có nghĩa riêng trong YAML; đặt cả giá trị trong dấu ngoặc kép",
                    "the value begins with a character that YAML keeps for itself; put the whole value in double"
                            + " quotes"),
            new SyntaxFault(
                    "unexpected character found",
                    "dấu * hoặc & ở đầu giá trị có nghĩa riêng trong YAML; đặt cả giá trị trong dấu ngoặc kép",
                    "an asterisk or ampersand at the beginning of a value belongs to YAML; put the whole value in"
                            + " double quotes"),
            new SyntaxFault(
                    "expected the node content",
                    "ở đây thiếu giá trị, hoặc giá trị là một dấu có nghĩa riêng trong YAML; đặt dấu đó trong dấu"
                            + " ngoặc kép, ví dụ: \"-\"",
                    "a value is missing here, or it is a sign that belongs to YAML; put that sign in double quotes,"
                            + " such as \"-\""),
            new SyntaxFault(
                    "could not find expected ':'",
                    "thiếu dấu hai chấm sau tên trường ở dòng trên",
                    "a colon is missing after the key in the line above"),
            new SyntaxFault(
                    "found unexpected end of stream",
                    "dấu ngoặc kép hoặc ngoặc đơn mở ra mà không đóng lại",
                    "a quotation mark is opened but not closed"),
            new SyntaxFault(
                    "sequence entries are not allowed",
                    "dấu gạch đầu dòng đứng không đúng chỗ; danh sách phải bắt đầu ở dòng dưới tên trường",
                    "a hyphen stands in the wrong place; a list begins in the line below its key"),
            new SyntaxFault(
                    "expected <block end>",
                    "dòng này thụt không thẳng với các dòng cùng cấp",
                    "this line is not indented like the others of its level"),
            new SyntaxFault(
                    "escape",
                    "dấu \\ trong dấu ngoặc kép không đúng; viết \\\\ hoặc dùng dấu nháy đơn",
                    "a backslash in double quotes is not right; write \\\\ or use single quotes"),
            new SyntaxFault(
                    "expected ',' or",
                    "thiếu dấu phẩy hoặc dấu đóng ngoặc của danh sách viết trên một dòng",
                    "a comma or a closing bracket of a list on one line is missing"),
            new SyntaxFault("", "cấu trúc YAML không đúng", "the YAML structure is not right"));

    private static final List<SyntaxFault> JSON = List.of(
            new SyntaxFault(
                    "Unexpected end-of-input",
                    "tệp kết thúc khi một dấu ngoặc hoặc dấu nháy chưa đóng",
                    "the file ends while a bracket or a quotation mark is open"),
            new SyntaxFault(
                    "to start property name",
                    "tên trường phải đặt trong dấu ngoặc kép; sau mục cuối không có dấu phẩy",
                    "a key must stand in double quotes; no comma follows the last entry"),
            new SyntaxFault(
                    "Unrecognized token",
                    "nội dung chữ phải đặt trong dấu ngoặc kép",
                    "a text must stand in double quotes"),
            new SyntaxFault(
                    "was expecting comma", "thiếu dấu phẩy giữa hai mục", "a comma between two entries is missing"),
            new SyntaxFault(
                    "was expecting a colon", "thiếu dấu hai chấm sau tên trường", "a colon is missing after the key"),
            new SyntaxFault("zero", "số không được bắt đầu bằng 0", "a number must not begin with 0"),
            new SyntaxFault(
                    "CTRL-CHAR",
                    "xuống dòng trong dấu ngoặc kép; viết \\n",
                    "a line break stands inside double quotes; write \\n"),
            new SyntaxFault("escape", "dấu \\ không đúng; viết \\\\", "a backslash is not right; write \\\\"),
            new SyntaxFault("", "cấu trúc JSON không đúng", "the JSON structure is not right"));

    static SyntaxFault yaml(String message) {
        return first(YAML, message);
    }

    static SyntaxFault json(String message) {
        return first(JSON, message);
    }

    private static SyntaxFault first(List<SyntaxFault> faults, String message) {
        return faults.stream()
                .filter(fault -> message.contains(fault.sign))
                .findFirst()
                .orElseThrow();
    }

    Problem at(Place place) {
        return DataFault.SYNTAX.at(place, vietnamese, english);
    }
}
