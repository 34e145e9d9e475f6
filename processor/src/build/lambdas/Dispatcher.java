import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** The class that is all lambdas of a package for one interface. */
final class Dispatcher {
  private record Lambda(Type captured, Handle target, Type called) {}

  private static final Type OBJECT = Type.getType(Object.class);

  final String name;
  private final Type of;
  private final List<Lambda> lambdas = new ArrayList<>();

  /** Those of a method: an interface has one, but libraries of several versions may not agree. */
  private final Map<String, List<Integer>> methods = new LinkedHashMap<>();

  Dispatcher(String name, Type of) {
    this.name = name;
    this.of = of;
  }

  /** Takes in a lambda; the answer is the method that makes it. */
  String add(InvokeDynamicInsnNode site, Handle target) {
    Type type = (Type) site.bsmArgs[0];
    methods.computeIfAbsent(site.name + type, key -> new ArrayList<>()).add(lambdas.size());
    lambdas.add(new Lambda(Type.getMethodType(site.desc), target, (Type) site.bsmArgs[2]));
    return "of" + (lambdas.size() - 1);
  }

  byte[] bytes() {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected String getCommonSuperClass(String one, String other) {
            return "java/lang/Object";
          }
        };
    String[] interfaces = {of.getInternalName()};
    int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    writer.visit(V11, access, name, null, "java/lang/Object", interfaces);
    int most = 0;
    for (Lambda lambda : lambdas) {
      most = Math.max(most, lambda.captured().getArgumentTypes().length);
    }
    String init = "(I" + OBJECT.getDescriptor().repeat(most) + ")V";
    constructor(writer, init, most);
    for (int i = 0; i < lambdas.size(); i++) {
      factory(writer, i, init, most);
    }
    methods.forEach((method, which) -> method(writer, method, which));
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void constructor(ClassWriter writer, String desc, int most) {
    writer.visitField(ACC_PRIVATE | ACC_FINAL, "which", "I", null, null);
    MethodVisitor code = writer.visitMethod(ACC_PRIVATE, "<init>", desc, null, null);
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    code.visitVarInsn(ALOAD, 0);
    code.visitVarInsn(ILOAD, 1);
    code.visitFieldInsn(PUTFIELD, name, "which", "I");
    for (int i = 0; i < most; i++) {
      writer.visitField(ACC_PRIVATE | ACC_FINAL, "a" + i, OBJECT.getDescriptor(), null, null);
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(ALOAD, 2 + i);
      code.visitFieldInsn(PUTFIELD, name, "a" + i, OBJECT.getDescriptor());
    }
    code.visitInsn(RETURN);
    code.visitMaxs(0, 0);
  }

  private void factory(ClassWriter writer, int which, String init, int most) {
    Type captured = lambdas.get(which).captured();
    MethodVisitor code =
        writer.visitMethod(ACC_STATIC, "of" + which, captured.getDescriptor(), null, null);
    code.visitTypeInsn(NEW, name);
    code.visitInsn(DUP);
    code.visitLdcInsn(which);
    int local = 0;
    for (Type type : captured.getArgumentTypes()) {
      code.visitVarInsn(type.getOpcode(ILOAD), local);
      Conversion.convert(code, type, OBJECT);
      local += type.getSize();
    }
    for (int i = captured.getArgumentTypes().length; i < most; i++) {
      code.visitInsn(ACONST_NULL);
    }
    code.visitMethodInsn(INVOKESPECIAL, name, "<init>", init, false);
    code.visitInsn(ARETURN);
    code.visitMaxs(0, 0);
  }

  private void method(ClassWriter writer, String method, List<Integer> which) {
    Type type = Type.getMethodType(method.substring(method.indexOf('(')));
    String name = method.substring(0, method.indexOf('('));
    MethodVisitor code = writer.visitMethod(ACC_PUBLIC, name, type.getDescriptor(), null, null);
    Label[] labels = Stream.generate(Label::new).limit(which.size()).toArray(Label[]::new);
    int[] keys = which.stream().mapToInt(Integer::intValue).toArray();
    if (labels.length > 1) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, this.name, "which", "I");
      code.visitLookupSwitchInsn(labels[0], keys, labels);
    }
    for (int i = 0; i < labels.length; i++) {
      code.visitLabel(labels[i]);
      call(code, type, lambdas.get(keys[i]));
    }
    code.visitMaxs(0, 0);
  }

  private void call(MethodVisitor code, Type method, Lambda lambda) {
    List<Type> wanted = Call.parameters(lambda.target());
    Type[] captured = lambda.captured().getArgumentTypes();
    Call.start(code, lambda.target());
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, "a" + i, OBJECT.getDescriptor());
      Conversion.convert(code, OBJECT, captured[i]);
      Conversion.convert(code, captured[i], wanted.get(i));
    }
    Type[] given = method.getArgumentTypes();
    int local = 1;
    for (int i = 0; i < given.length; i++) {
      Type called = lambda.called().getArgumentTypes()[i];
      code.visitVarInsn(given[i].getOpcode(ILOAD), local);
      Conversion.convert(code, given[i], called);
      Conversion.convert(code, called, wanted.get(captured.length + i));
      local += given[i].getSize();
    }
    Call.end(code, lambda.target());
    Conversion.convert(code, Call.result(lambda.target()), method.getReturnType());
    code.visitInsn(method.getReturnType().getOpcode(IRETURN));
  }
}
