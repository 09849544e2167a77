package io.github.vanthu.engine;

import io.github.vanthu.model.Filing;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Recipient;
import io.github.vanthu.model.Signature;
import io.github.vanthu.regulation.RecordField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Collects the fields of an outgoing document for the office's records (thông tin đầu vào của văn bản đi).
 *
 * <p>Source: Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II.I. A field that the data do not give is left out.
 */
final class RecordFields {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    /** Where a paper is filed, typed among its recipients, such as "Lưu: VT, NN". */
    private static final Pattern ARCHIVE = Pattern.compile("Lưu[:\\s]");

    private static final Pattern ORGAN_ID = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

    private final Map<String, RecordField> known = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    RecordFields() {
        RecordField.outgoing().forEach(field -> known.put(field.name(), field));
    }

    /**
     * Returns the fields of a plan in the order of the decree.
     *
     * @param kind the name of its kind, such as "Kế hoạch"
     * @param pages the pages of all its files
     */
    Map<String, Object> of(Plan plan, String kind, int pages) {
        Filing filing = plan.filing().orElse(NOTHING);
        Map<String, Object> fields = new LinkedHashMap<>();
        group(fields, "FileCode", fileCode(plan, filing));
        number(fields, "DocOrdinal", filing.ordinal(), "/filing/ordinal");
        text(fields, "TypeName", Optional.of(kind), "/kind");
        text(fields, "CodeNumber", plan.number(), "/number");
        text(fields, "CodeNotation", Optional.of(notation(plan)), "/symbol");
        day(fields, "IssuedDate", plan.date().complete());
        text(fields, "OrganName", Optional.of(plan.office().name()), "/office/name");
        text(fields, "Subject", Optional.of(String.join(" ", plan.title())), "/title");
        text(fields, "Language", Optional.of("Tiếng Việt"), "");
        number(fields, "PageAmount", Optional.of(pages), "");
        text(fields, "Description", filing.description(), "/filing/description");
        fields.put("SignerInfo", signers(plan.signatures()));
        fields.put("To", recipients(plan));
        number(fields, "Priority", filing.priority(), "/filing/priority");
        number(fields, "IssuedAmount", filing.copies(), "/filing/copies");
        day(fields, "DueDate", due(filing));
        return fields;
    }

    private static final Filing NOTHING = new Filing(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Returns what breaks a limit, and at last which fields are missing. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (!missing.isEmpty()) {
            all.add(Problem.info(
                    "RECORD-005",
                    at(""),
                    String.join(", ", missing.stream().distinct().toList())));
        }
        return all;
    }

    private static String notation(Plan plan) {
        return plan.symbol()
                .orElseGet(() -> plan.kind().orElse("KH") + "-" + plan.office().symbol());
    }

    private Map<String, Object> fileCode(Plan plan, Filing filing) {
        Map<String, Object> code = new LinkedHashMap<>();
        organ(code, "FileCode.OrganId", plan.office().organId(), "/office/organId");
        number(code, "FileCode.FileCatalog", filing.year(), "/filing/year");
        text(code, "FileCode.FileNotation", filing.notation(), "/filing/notation");
        return code;
    }

    private List<Object> signers(List<Signature> signatures) {
        List<Object> signers = new ArrayList<>();
        for (Signature signature : signatures) {
            String pointer = "/signatures/" + signers.size();
            Map<String, Object> signer = new LinkedHashMap<>();
            String position = signature.acting() ? "Q. " + signature.title() : signature.title();
            text(signer, "SignerInfo.Position", Optional.of(position), pointer + "/title");
            text(signer, "SignerInfo.FullName", signature.name(), pointer + "/name");
            signers.add(signer);
        }
        return signers;
    }

    private List<Object> recipients(Plan plan) {
        List<Object> to = new ArrayList<>();
        for (int list = 0; list < plan.recipients().size(); list++) {
            recipients(plan.recipients().get(list).items(), "/recipients/" + list + "/items", to);
        }
        return to;
    }

    private void recipients(List<Recipient> recipients, String pointer, List<Object> to) {
        for (int at = 0; at < recipients.size(); at++) {
            Recipient recipient = recipients.get(at);
            if (ARCHIVE.matcher(recipient.name()).lookingAt()) {
                continue;
            }
            String own = pointer + "/" + at;
            Map<String, Object> organ = new LinkedHashMap<>();
            organ(organ, "To.OrganId", recipient.organId(), own + "/organId");
            text(organ, "To.OrganName", Optional.of(recipient.name()), own + "/name");
            to.add(organ);
            recipients(recipient.parts(), own + "/parts", to);
        }
    }

    private Optional<LocalDate> due(Filing filing) {
        if (filing.due().isPresent() && filing.due().get().complete().isEmpty()) {
            problems.add(Problem.error("RECORD-004", at("/filing/due")));
        }
        return filing.due().flatMap(PartialDate::complete);
    }

    private static void group(Map<String, Object> fields, String name, Map<String, Object> members) {
        if (!members.isEmpty()) {
            fields.put(name, members);
        }
    }

    private void organ(Map<String, Object> fields, String name, Optional<String> id, String pointer) {
        id.filter(given -> !ORGAN_ID.matcher(given).matches())
                .ifPresent(given -> problems.add(Problem.error("RECORD-003", at(pointer), given)));
        text(fields, name, id, pointer);
    }

    private void text(Map<String, Object> fields, String name, Optional<String> value, String pointer) {
        int length = value.map(text -> text.codePointCount(0, text.length())).orElse(0);
        RecordField field = field(name);
        if (length > field.length()) {
            problems.add(fault("RECORD-001", field, pointer, String.valueOf(length)));
        }
        put(fields, name, value);
    }

    private void number(Map<String, Object> fields, String name, Optional<Integer> value, String pointer) {
        RecordField field = field(name);
        value.filter(number -> number < 0 || String.valueOf(number).length() > field.length())
                .ifPresent(number -> problems.add(fault("RECORD-002", field, pointer, String.valueOf(number))));
        put(fields, name, value);
    }

    private void day(Map<String, Object> fields, String name, Optional<LocalDate> value) {
        put(fields, name, value.map(DAY::format));
    }

    private void put(Map<String, Object> fields, String name, Optional<?> value) {
        if (value.isPresent()) {
            fields.put(name.substring(name.indexOf('.') + 1), value.get());
        } else {
            missing.add(name);
        }
    }

    private RecordField field(String name) {
        return Optional.ofNullable(known.get(name)).orElseThrow();
    }

    private static Problem fault(String code, RecordField field, String pointer, String actual) {
        return Problem.error(
                code, at(pointer), field.name(), field.vietnamese(), String.valueOf(field.length()), actual);
    }

    private static Place at(String pointer) {
        return new Place("", 0, 0, pointer);
    }
}
