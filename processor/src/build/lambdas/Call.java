import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A method's call, whatever its kind. */
final class Call {
  static List<Type> parameters(Handle target) {
    List<Type> all = new ArrayList<>();
    if (target.getTag() != H_INVOKESTATIC && target.getTag() != H_NEWINVOKESPECIAL) {
      all.add(Type.getObjectType(target.getOwner()));
    }
    all.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
    return all;
  }

  static Type result(Handle target) {
    return target.getTag() == H_NEWINVOKESPECIAL
        ? Type.getObjectType(target.getOwner())
        : Type.getReturnType(target.getDesc());
  }

  static void start(MethodVisitor code, Handle target) {
    if (target.getTag() == H_NEWINVOKESPECIAL) {
      code.visitTypeInsn(NEW, target.getOwner());
      code.visitInsn(DUP);
    }
  }

  static void end(MethodVisitor code, Handle target) {
    int opcode =
        switch (target.getTag()) {
          case H_INVOKESTATIC -> INVOKESTATIC;
          case H_INVOKEVIRTUAL -> INVOKEVIRTUAL;
          case H_INVOKEINTERFACE -> INVOKEINTERFACE;
          case H_INVOKESPECIAL, H_NEWINVOKESPECIAL -> INVOKESPECIAL;
          default -> throw new IllegalArgumentException("no call: " + target);
        };
    code.visitMethodInsn(
        opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
  }
}
