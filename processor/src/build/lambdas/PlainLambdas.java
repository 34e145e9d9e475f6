import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Compiles lambdas and method references as plain classes: all of a package that are of one
 * interface become one class, which knows by a number which of them it is.
 *
 * <p>What javac leaves for the virtual machine, a class spun for each lambda when it is first met,
 * costs a cold compilation more than all that these lambdas do.
 *
 * <pre>{@code java PlainLambdas JAR FOLDER...}</pre>
 */
public final class PlainLambdas {
  private final Path root;
  private final Map<String, Dispatcher> dispatchers = new TreeMap<>();

  private PlainLambdas(Path root) {
    this.root = root;
  }

  public static void main(String[] arguments) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(arguments[0]))) {
      PlainLambdas all = new PlainLambdas(jar.getPath("/"));
      for (int i = 1; i < arguments.length; i++) {
        try (Stream<Path> files = Files.walk(all.root.resolve(arguments[i]))) {
          for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
            all.rewrite(file);
          }
        }
      }
      for (Dispatcher dispatcher : all.dispatchers.values()) {
        Files.write(all.root.resolve(dispatcher.name + ".class"), dispatcher.bytes());
      }
    }
  }

  private void rewrite(Path file) throws IOException {
    ClassNode host = new ClassNode();
    new ClassReader(Files.readAllBytes(file)).accept(host, 0);
    boolean changed = false;
    for (MethodNode method : List.copyOf(host.methods)) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof InvokeDynamicInsnNode site && isLambda(site)) {
          method.instructions.set(site, plain(host, site));
          changed = true;
        }
      }
    }
    if (changed) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      host.accept(writer);
      Files.write(file, writer.toByteArray());
    }
  }

  private static boolean isLambda(InvokeDynamicInsnNode site) {
    return site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && site.bsm.getName().equals("metafactory");
  }

  private MethodInsnNode plain(ClassNode host, InvokeDynamicInsnNode site) {
    Type of = Type.getReturnType(site.desc);
    String folder = host.name.substring(0, host.name.lastIndexOf('/') + 1);
    String name = folder + "Lambdas$" + of.getInternalName().replace('/', '_').replace('$', '_');
    Dispatcher dispatcher = dispatchers.computeIfAbsent(name, n -> new Dispatcher(n, of));
    Handle target = reachable(host, (Handle) site.bsmArgs[1]);
    return new MethodInsnNode(INVOKESTATIC, name, dispatcher.add(site, target), site.desc, false);
  }

  /** The method itself, if other classes of its package may call it, or else one that calls it. */
  private static Handle reachable(ClassNode host, Handle target) {
    boolean isInterface = (host.access & ACC_INTERFACE) != 0;
    boolean isStatic = target.getTag() == H_INVOKESTATIC;
    if (isStatic && target.getOwner().equals(host.name)) {
      for (MethodNode method : host.methods) {
        if (method.name.equals(target.getName()) && method.desc.equals(target.getDesc())) {
          method.access &= ~ACC_PRIVATE;
          method.access |= isInterface ? ACC_PUBLIC : 0;
          return target;
        }
      }
    }
    if (target.getOwner().startsWith("java/")) {
      return target;
    }
    List<Type> parameters = Call.parameters(target);
    Type result = Call.result(target);
    String desc = Type.getMethodDescriptor(result, parameters.toArray(new Type[0]));
    String name = "lambda$call$" + host.methods.size();
    int access = ACC_STATIC | ACC_SYNTHETIC | (isInterface ? ACC_PUBLIC : 0);
    MethodNode bridge = new MethodNode(access, name, desc, null, null);
    Call.start(bridge, target);
    int local = 0;
    for (Type parameter : parameters) {
      bridge.visitVarInsn(parameter.getOpcode(ILOAD), local);
      local += parameter.getSize();
    }
    Call.end(bridge, target);
    bridge.visitInsn(result.getOpcode(IRETURN));
    host.methods.add(bridge);
    return new Handle(H_INVOKESTATIC, host.name, name, desc, isInterface);
  }
}
