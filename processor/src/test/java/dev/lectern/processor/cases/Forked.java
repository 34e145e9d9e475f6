package dev.lectern.processor.cases;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * The javac of another JDK: a process of its own, started once, that makes one compilation after
 * the other and ends with this JVM.
 */
final class Forked {
  private final ObjectOutputStream jobs;
  private final ObjectInputStream outcomes;

  Forked(Path jdk, String... options) {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Forked.class.getName()));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      jobs = new ObjectOutputStream(new BufferedOutputStream(process.getOutputStream()));
      jobs.flush();
      outcomes = new ObjectInputStream(new BufferedInputStream(process.getInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized Outcome run(Job job) {
    try {
      jobs.writeObject(job);
      jobs.flush();
      return (Outcome) outcomes.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("the other JVM died on " + job, e);
    }
  }

  /** The other side. */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    OutputStream out = System.out;
    System.setOut(new PrintStream(System.err, true));
    InProcess javac = new InProcess(ToolProvider.getSystemJavaCompiler());
    try (ObjectOutputStream outcomes = new ObjectOutputStream(new BufferedOutputStream(out));
        ObjectInputStream jobs = new ObjectInputStream(new BufferedInputStream(System.in))) {
      outcomes.flush();
      while (true) {
        outcomes.writeObject(javac.run((Job) jobs.readObject()));
        outcomes.flush();
        outcomes.reset();
      }
    } catch (EOFException e) {
      // The tests are over, and whoever waits for this JVM must not wait for a thread left in it.
      System.exit(0);
    }
  }
}
