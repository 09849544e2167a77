package io.github.vanthu.engine;

import io.github.vanthu.docx.CarriedData;
import io.github.vanthu.docx.DocxLimits;
import io.github.vanthu.docx.DocxReadException;
import io.github.vanthu.docx.DocxReader;
import io.github.vanthu.docx.PrintedText;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.pdf.PdfData;
import io.github.vanthu.pdf.UnreadablePdfException;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.regulation.LimitProblem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes out of a finished file what it carries, and for a DOCX what it prints. */
final class CarriedFile {
    private static final DocxLimits LIMITS = new DocxLimits(
            Limit.DOCUMENT_BYTES.value(),
            Limit.DOCUMENT_UNPACKED_BYTES.value(),
            Limit.DOCUMENT_PARTS.value(),
            Limit.DOCUMENT_DEPTH.value());

    /** Bytes in which the mark of a PDF stands; other programs write something before it. */
    private static final int HEADER = 1024;

    private CarriedFile() {}

    /** What a file holds. */
    static final class Contents {
        private final byte[] data;
        private final Optional<Words> words;

        Contents(byte[] data, Optional<Words> words) {
            this.data = data;
            this.words = words;
        }

        byte[] data() {
            return data;
        }

        Optional<Words> words() {
            return words;
        }
    }

    /**
     * The words of a DOCX.
     *
     * @param printed what it prints now
     * @param digest of what it printed when it was made
     */
    record Words(PrintedText printed, String digest) {
        boolean changed() {
            return !printed.digest().equals(digest);
        }
    }

    /** Why nothing can be taken out of a file. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial")
        private final Problem problem;

        Fault(Problem problem) {
            super(problem.code());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /** Returns what a file carries. */
    static Contents read(String name, byte[] file) throws Fault {
        if (file.length > Limit.DOCUMENT_BYTES.value()) {
            throw limit(name, Limit.DOCUMENT_BYTES);
        }
        return isPdf(file) ? pdf(name, file) : docx(name, file);
    }

    private static boolean isPdf(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEADER), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    private static Contents pdf(String name, byte[] file) throws Fault {
        try {
            byte[] data = PdfData.read(file, Publishing.DATA_NAME, Limit.DATA_FILE_BYTES.value())
                    .orElseThrow(() -> fault("EXTRACT-001", name));
            return new Contents(data, Optional.empty());
        } catch (UnreadablePdfException e) {
            throw switch (e.reason()) {
                case ENCRYPTED -> fault("EXTRACT-004", name);
                case DAMAGED -> fault("EXTRACT-003", name);
                case TOO_LARGE -> limit(name, Limit.DATA_FILE_BYTES);
            };
        }
    }

    private static Contents docx(String name, byte[] file) throws Fault {
        try {
            DocxReader.Contents contents = DocxReader.read(file, LIMITS);
            CarriedData data = contents.data().orElseThrow(() -> fault("EXTRACT-001", name));
            return new Contents(data.content(), Optional.of(new Words(contents.text(), data.textDigest())));
        } catch (DocxReadException e) {
            throw switch (e.kind()) {
                case NOT_DOCX -> fault("EXTRACT-002", name);
                case ENCRYPTED -> fault("EXTRACT-004", name);
                case DAMAGED -> fault("EXTRACT-003", name);
                case FILE_BYTES -> limit(name, Limit.DOCUMENT_BYTES);
                case UNPACKED_BYTES -> limit(name, Limit.DOCUMENT_UNPACKED_BYTES);
                case PARTS -> limit(name, Limit.DOCUMENT_PARTS);
                case DEPTH -> limit(name, Limit.DOCUMENT_DEPTH);
            };
        }
    }

    private static Fault fault(String code, String name) {
        return new Fault(Problem.error(code, Place.file(name), name));
    }

    private static Fault limit(String name, Limit limit) {
        return new Fault(LimitProblem.of("EXTRACT-005", limit, Place.file(name)));
    }
}
