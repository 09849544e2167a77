package io.github.vanthu.testkit;

import io.github.vanthu.regulation.Language;

/**
 * What a province format must or should keep (yêu cầu đối với định dạng tỉnh).
 *
 * <p>The order is that in which they are checked and listed; {@code docs/plugin-guide.md} prints the same list.
 */
public enum Requirement {
    /** It can be read and used. */
    P1(
            "Đọc và nạp được",
            "Tệp hoặc thư mục mở được, plugin.yaml đúng cú pháp và đủ trường; với mã Java: lớp khai trong META-INF/services tạo được và trả lời mọi câu hỏi.",
            "It can be read and loaded",
            "File or folder opens, plugin.yaml is well formed and complete; for Java: the class named in META-INF/services can be made and answers every question."),
    /** Version of the interface. */
    P2(
            "Phiên bản giao diện còn dùng được",
            "spi là phiên bản đã dùng khi làm định dạng và cùng số chính với Vanthu đang chạy.",
            "The version of the interface runs here",
            "spi states the version that the format was built for; its major number is that of the running Vanthu."),
    /** Identifier. */
    P3(
            "Mã định dạng hợp lệ và không trùng",
            "id gồm chữ thường không dấu, chữ số, gạch nối, bắt đầu bằng chữ; không định dạng nào khác mang mã đó.",
            "The identifier is well formed and unique",
            "id consists of small letters without diacritics, digits and hyphens, begins with a letter, and no other format has it."),
    /** Validity. */
    P4(
            "Thời gian hiệu lực hợp lệ",
            "validFrom không sau validTo và không trước ngày 05/4/2011, ngày đầu của bộ thể thức cũ nhất.",
            "The validity is sound",
            "validFrom is not after validTo, and not before 2011-04-05, when the oldest set of rules begins."),
    /** Codes. */
    P5(
            "Mã tỉnh đúng trong suốt thời gian hiệu lực",
            "Ngày nào trong thời gian hiệu lực cũng có tỉnh mang tên ấy và mã của tỉnh có trong codes; mỗi mã trong codes là mã của tỉnh vào một ngày nào đó.",
            "The province codes hold all the time",
            "On every day of the validity there is a province of that name and codes holds its code; each of codes is its code on some day."),
    /** Parent. */
    P6(
            "Có định dạng gốc",
            "parent là national hoặc mã một định dạng đã cài; không định dạng nào là gốc của chính nó.",
            "The parent exists",
            "parent is national or the identifier of an installed format; no format descends from itself."),
    /** Profile values. */
    P7(
            "Giá trị thể thức nằm trong quy định",
            "Mỗi giá trị trong profile có tên đúng và nằm trong khoảng cho phép; giá trị ngoài khoảng phải ghi lý do.",
            "Profile values keep the regulation",
            "Every value of profile has a known path and lies in the regulated range; one outside of it brings a written reason."),
    /** Wording. */
    P8(
            "Tên từ ngữ đúng",
            "Mỗi tên trong wording là tên một cụm từ cố định của thể thức.",
            "Wording names are known",
            "Every name in wording is that of a fixed phrase of the format."),
    /** Templates. */
    P9(
            "Mẫu đúng cú pháp, khối có thật",
            "Mọi tệp mẫu đọc được; mỗi khối trong blocks có ở mẫu quốc gia và tệp của nó định nghĩa macro cùng tên; không dùng tính năng bị cấm.",
            "Templates parse and blocks exist",
            "Every template parses; each of blocks exists in the national template and its file defines the macro of that name; nothing forbidden is used."),
    /** Levels. */
    P10(
            "Trả lời cho mọi cấp",
            "Với mỗi cấp cơ quan có trong thời gian hiệu lực, định dạng trả lời được và lần nào cũng như nhau.",
            "It answers for every level",
            "For every level of office that exists during the validity the format answers, the same at every call."),
    /** Own fields and checks. */
    P11(
            "Trường dữ liệu và phép kiểm tra riêng chạy được",
            "extraSchema là lược đồ JSON hợp lệ; phép kiểm tra của tỉnh chạy được trên mọi kế hoạch mẫu và kế hoạch thử.",
            "Own fields and checks work",
            "extraSchema is a valid JSON Schema; the province's checks run on every sample and trial plan."),
    /** Samples. */
    P12(
            "Kế hoạch mẫu in được",
            "Mỗi kế hoạch trong samples chọn đúng định dạng này và in ra DOCX và PDF không lỗi.",
            "Samples render",
            "Every plan of samples selects this format and is written as DOCX and PDF without errors."),
    /** Extremes. */
    P13(
            "Dữ liệu cực trị không làm tràn",
            "Bảng không dòng, 1.000 dòng, tên dài 300 ký tự, 12 nơi nhận, 5 phụ lục, 24 cột tiền khổ ngang cỡ chữ từ 9: không chữ nào ra ngoài lề, không số nào bị cắt; bảng quá rộng bị từ chối và được chỉ cách sửa.",
            "Extreme data do not overflow",
            "No rows, 1,000 rows, a name of 300 characters, 12 recipients, 5 annexes, 24 columns of money across at 9 pt or more: nothing leaves the margins, no figure breaks; a table too wide is refused with a way out."),
    /** Coverage. */
    P14(
            "Dữ liệu được in đủ và đúng",
            "Mỗi dữ liệu không phải thiết lập của kế hoạch đều có mặt trên văn bản; số in ra giống số trong dữ liệu.",
            "All data are printed, unchanged",
            "Every datum of a plan that is no mere setting stands in the document; printed figures equal those of the data."),
    /** Placeholders. */
    P15(
            "Không còn chỗ trống chưa điền",
            "Với kế hoạch đủ dữ liệu, văn bản không có đoạn trống, dấu chừa chỗ (…, ${, null, ??) hay thẻ chưa xử lý do mẫu để lại.",
            "No placeholder stays unfilled",
            "For a plan with all data the document has no blank paragraph, no placeholder (…, ${, null, ??) and no raw tag left by a template."),
    /** Ranges of the output. */
    P16(
            "Văn bản in ra giữ đúng khoảng quy định",
            "Khổ giấy, lề và cỡ chữ từng thành phần trên văn bản nằm trong quy định hoặc có lý do đã ghi.",
            "The output keeps the regulated ranges",
            "Paper, margins and the size of every element in the document lie in the regulated range or are excused by a written reason."),
    /** Determinism. */
    P17(
            "Cùng dữ liệu, cùng kết quả",
            "In hai lần, dưới ngôn ngữ và múi giờ khác, ra đúng từng byte như nhau.",
            "Same data, same bytes",
            "Rendering twice, under another locale and time zone, gives the same bytes."),
    /** Time and memory. */
    P18(
            "Trong giới hạn thời gian và bộ nhớ",
            "Không kế hoạch nào chạm giới hạn về số bước, độ dài, độ sâu, thời gian hay bộ nhớ.",
            "It stays within time and memory",
            "No plan reaches a limit of steps, length, depth, time or memory."),
    /** Bytecode. */
    P19(
            "Mã Java không chạm hệ thống",
            "Mã trong jar không dùng tệp, mạng, tiến trình, phản chiếu, luồng, mã máy, tuần tự hóa, nạp lớp và không dừng hay đổi thiết lập máy ảo.",
            "Java code leaves the system alone",
            "Code of a jar uses no files, network, processes, reflection, threads, native code, serialization or class loading, and neither ends nor changes the virtual machine."),
    /** A sample. */
    S1(
            "Có kế hoạch mẫu",
            "Có ít nhất một kế hoạch mẫu trong samples.",
            "There is a sample",
            "There is at least one plan under samples."),
    /** A sample for each level. */
    S2(
            "Mỗi cấp có thay đổi có một mẫu",
            "Mỗi cấp cơ quan mà định dạng làm khác thể thức gốc có ít nhất một kế hoạch mẫu.",
            "A sample for each changed level",
            "Each level of office whose format differs from the parent's has a sample."),
    /** Sources of samples. */
    S3(
            "Mẫu ghi nguồn",
            "Cạnh mỗi kế hoạch mẫu có README hoặc SOURCE nói mẫu lấy từ đâu.",
            "Samples name their source",
            "Beside each sample stands a README or SOURCE that says where it comes from."),
    /** Vietnamese in NFC. */
    S4(
            "Chữ tiếng Việt dựng sẵn",
            "Tên, từ ngữ, tiêu đề cột và ghi chú dùng Unicode dựng sẵn (NFC), không thừa khoảng trắng.",
            "Composed Vietnamese",
            "Name, wording, column titles and notes are composed Unicode (NFC) without stray spaces."),
    /** Messages of checks. */
    S5(
            "Phép kiểm tra có lời báo",
            "Mỗi phép kiểm tra của tỉnh có message và hint bằng tiếng Việt.",
            "Checks have messages",
            "Each check of the province has a message and a hint in Vietnamese."),
    /** Dead overrides. */
    S6(
            "Không ghi đè thừa",
            "Không giá trị, từ ngữ, bố cục, kiểu đánh số hay khối nào giống hệt định dạng gốc.",
            "No dead overrides",
            "No value, wording, layout, numbering or block equals that of the parent.");

    private final String titleVi;
    private final String textVi;
    private final String titleEn;
    private final String textEn;

    Requirement(String titleVi, String textVi, String titleEn, String textEn) {
        this.titleVi = titleVi;
        this.textVi = textVi;
        this.titleEn = titleEn;
        this.textEn = textEn;
    }

    /** Returns whether a format that breaks it is refused (MUST), not only frowned upon (SHOULD). */
    public boolean must() {
        return name().startsWith("P");
    }

    /** Returns what it asks for in a few words. */
    public String title(Language language) {
        return language == Language.VI ? titleVi : titleEn;
    }

    /** Returns what it asks for in one sentence. */
    public String explanation(Language language) {
        return language == Language.VI ? textVi : textEn;
    }

    /** Returns all requirements as a table in Markdown, a row each. */
    public static String table(Language language) {
        StringBuilder rows = new StringBuilder(
                language == Language.VI
                        ? "| số | mức | yêu cầu | nội dung |\n| --- | --- | --- | --- |\n"
                        : "| number | level | requirement | what it asks for |\n| --- | --- | --- | --- |\n");
        for (Requirement each : values()) {
            String cells = String.join(
                    " | ",
                    each.name(),
                    each.must() ? "MUST" : "SHOULD",
                    each.title(language),
                    each.explanation(language));
            rows.append("| ").append(cells).append(" |\n");
        }
        return rows.toString();
    }
}
