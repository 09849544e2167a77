package io.github.vanthu.testkit;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the code of one method. */
final class MethodScan extends MethodVisitor {
    private final UseLog log;

    MethodScan(UseLog log) {
        super(Opcodes.ASM9);
        this.log = log;
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        log.at(line);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        log.call(owner, name, descriptor);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        log.type(owner);
        log.types(Type.getType(descriptor));
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        log.types(Type.getObjectType(type));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        log.types(Type.getType(descriptor));
    }

    @Override
    public void visitLdcInsn(Object value) {
        log.constant(value);
    }

    /** The compiler's own bootstrap methods make lambdas, texts and records; what they are given counts. */
    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        log.types(Type.getMethodType(descriptor));
        if (!bootstrap.getOwner().startsWith("java/lang/invoke/")
                && !bootstrap.getOwner().startsWith("java/lang/runtime/")) {
            log.call(bootstrap.getOwner(), bootstrap.getName(), bootstrap.getDesc());
        }
        for (Object argument : arguments) {
            log.constant(argument);
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            log.type(type);
        }
    }
}
