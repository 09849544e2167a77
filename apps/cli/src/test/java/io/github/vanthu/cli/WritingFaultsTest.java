package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WritingFaultsTest {
    private static final String OLD = "bản cũ";

    @TempDir
    Path folder;

    private Path out;
    private String plan;

    @BeforeEach
    void anOlderVersionStands() throws IOException {
        plan = TestPlan.at(folder.resolve("kh/plan.yaml"));
        out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("kh.docx"), OLD);
        Files.writeString(out.resolve("kh.pdf"), OLD);
    }

    private Run render(FileOperations files) {
        return Run.with(folder, files, "UTF-8", "render", plan, "-o", "out");
    }

    private void assertUntouched() throws IOException {
        assertThat(out.resolve("kh.docx")).hasContent(OLD);
        assertThat(out.resolve("kh.pdf")).hasContent(OLD);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(2);
        }
    }

    /** As Windows answers when Word holds a file. */
    private static IOException sharingViolation(Path file) {
        return new FileSystemException(
                file.toString(),
                null,
                "The process cannot access the file because it is being used by another process");
    }

    @Test
    void asksToCloseAFileThatIsOpenInWord() throws IOException {
        Run run = render(new FileOperations() {
            @Override
            public void probe(Path file) throws IOException {
                if (file.toString().endsWith(".docx")) {
                    throw sharingViolation(file);
                }
            }
        });
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("Tệp " + out.resolve("kh.docx") + " đang mở trong Word. Hãy đóng tệp rồi chạy lại.\n");
        assertUntouched();
    }

    @Test
    void asksToCloseAFileThatIsOpenedBetweenProbeAndRename() throws IOException {
        Run run = render(new FileOperations() {
            @Override
            public void replace(Path from, Path to) throws IOException {
                throw new AccessDeniedException(to.toString());
            }
        });
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.errLines())
                .containsExactly("Tệp " + out.resolve("kh.docx") + " đang mở trong Word. Hãy đóng tệp rồi chạy lại.");
        assertUntouched();
    }

    @Test
    void aHeldPdfLeavesTheOlderDocxToo() throws IOException {
        Run run = render(new FileOperations() {
            @Override
            public void probe(Path file) throws IOException {
                if (file.toString().endsWith(".pdf")) {
                    throw sharingViolation(file);
                }
            }
        });
        assertThat(run.err()).contains("kh.pdf đang mở");
        assertUntouched();
    }

    @Test
    void saysThatTheFolderCannotBeWrittenTo() throws IOException {
        Run run = render(new FileOperations() {
            @Override
            public FileChannel create(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        });
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("Không có quyền ghi vào thư mục " + out + ". Hãy chọn thư mục khác bằng -o.\n");
        assertUntouched();
    }

    @Test
    void saysThatTheDiskIsFullAndLeavesNothing() throws IOException {
        Run run = render(new FileOperations() {
            @Override
            public void force(FileChannel file) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("Ổ đĩa chứa " + out + " đã đầy. Hãy xóa bớt tệp không cần rồi chạy lại.\n");
        assertUntouched();
    }

    @Test
    void saysTheReasonOfAnyOtherFailure() throws IOException {
        Run run = render(new FileOperations() {
            @Override
            public FileChannel create(Path file) throws IOException {
                throw new FileSystemException(file.toString(), null, "Input/output error");
            }
        });
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("Không ghi được tệp " + out.resolve("kh.docx") + ": Input/output error.\n");
        assertUntouched();
    }

    @Test
    void fallsBackWhereRenamingIsNotAtomic() throws IOException {
        Path from = Files.writeString(folder.resolve("from"), "mới");
        Path to = Files.writeString(folder.resolve("to"), OLD);
        FileOperations files = new FileOperations() {
            @Override
            public void move(Path source, Path target, StandardCopyOption... options) throws IOException {
                if (List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                    throw new AtomicMoveNotSupportedException(source.toString(), target.toString(), "test");
                }
                FileOperations.super.move(source, target, options);
            }
        };
        files.replace(from, to);
        assertThat(to).hasContent("mới");
        assertThat(from).doesNotExist();
    }

    @Test
    void aFailureInsideIsOneSentenceWithACode() {
        Run run = render(new FileOperations() {
            @Override
            public void probe(Path file) {
                throw new IllegalStateException("secret");
            }
        });
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("Vanthu gặp lỗi bên trong, mã IllegalStateException/")
                .doesNotContain("secret", "\tat ")
                .hasLineCount(1);
    }

    @Test
    void lackOfMemoryIsOneSentence() {
        Run run = render(new FileOperations() {
            @Override
            public void probe(Path file) {
                throw new OutOfMemoryError("Java heap space");
            }
        });
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("Không đủ bộ nhớ. Hãy đóng bớt chương trình khác rồi chạy lại.\n");
    }
}
