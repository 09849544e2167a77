package io.github.vanthu.testkit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one class and lists what it uses of the platform and must leave alone; the class is never loaded. */
final class ClassScan extends ClassVisitor {
    private static final String PLATFORM_ENUMS = "java/lang/Enum";

    private final UseLog log;

    private ClassScan(UseLog log) {
        super(Opcodes.ASM9);
        this.log = log;
    }

    /**
     * Returns the uses of one class in the order of its code.
     *
     * @param file name of the class's file, which stands for the source if the class does not name it
     * @throws IllegalArgumentException if the bytes are no class
     */
    static List<ForbiddenUse> of(String file, byte[] bytes, ForbiddenApi api) {
        UseLog log = new UseLog(api, file);
        try {
            new ClassReader(bytes).accept(new ClassScan(log), ClassReader.SKIP_FRAMES);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(file, e);
        }
        return log.uses();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        log.in(name);
        if (superName != null && !superName.equals(PLATFORM_ENUMS)) {
            log.type(superName);
        }
        if (interfaces != null) {
            List.of(interfaces).forEach(log::type);
        }
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        Optional.ofNullable(source).ifPresent(log::source);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        log.types(Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        log.inMethod(name);
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            log.add(UseKind.NATIVE, name);
        }
        if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
            log.types(Type.getMethodType(descriptor));
        }
        return new MethodScan(log);
    }
}
