import static org.objectweb.asm.Opcodes.*;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** From a value of one type to one of another, as assignments and casts do it. */
final class Conversion {
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Map<Type, Type> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
          Type.BYTE_TYPE, Type.getType(Byte.class),
          Type.CHAR_TYPE, Type.getType(Character.class),
          Type.SHORT_TYPE, Type.getType(Short.class),
          Type.INT_TYPE, Type.getType(Integer.class),
          Type.LONG_TYPE, Type.getType(Long.class),
          Type.FLOAT_TYPE, Type.getType(Float.class),
          Type.DOUBLE_TYPE, Type.getType(Double.class));

  private static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  static void convert(MethodVisitor code, Type from, Type to) {
    if (from.equals(to) || to.equals(OBJECT) && isReference(from)) {
      return;
    }
    if (to.equals(Type.VOID_TYPE)) {
      code.visitInsn(from.getSize() == 2 ? POP2 : POP);
    } else if (isReference(from) && isReference(to)) {
      code.visitTypeInsn(CHECKCAST, to.getInternalName());
    } else if (isReference(to)) {
      String box = BOXES.get(from).getInternalName();
      String desc = Type.getMethodDescriptor(BOXES.get(from), from);
      code.visitMethodInsn(INVOKESTATIC, box, "valueOf", desc, false);
    } else if (isReference(from)) {
      Type plain = to;
      for (var box : BOXES.entrySet()) {
        plain = box.getValue().equals(from) ? box.getKey() : plain;
      }
      String box = BOXES.get(plain).getInternalName();
      code.visitTypeInsn(CHECKCAST, box);
      String desc = Type.getMethodDescriptor(plain);
      code.visitMethodInsn(INVOKEVIRTUAL, box, plain.getClassName() + "Value", desc, false);
      convert(code, plain, to);
    } else {
      widen(code, from, to);
    }
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    String both = (from.getSize() == 1 && from != Type.FLOAT_TYPE ? "I" : from) + "" + to;
    switch (both) {
      case "II", "IB", "IC", "IS" -> {}
      case "IJ" -> code.visitInsn(I2L);
      case "IF" -> code.visitInsn(I2F);
      case "ID" -> code.visitInsn(I2D);
      case "JF" -> code.visitInsn(L2F);
      case "JD" -> code.visitInsn(L2D);
      case "FD" -> code.visitInsn(F2D);
      default -> throw new IllegalArgumentException("no way from " + from + " to " + to);
    }
  }
}
