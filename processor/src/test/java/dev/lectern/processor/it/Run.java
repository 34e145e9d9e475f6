package dev.lectern.processor.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command that has run to its end: its exit code and all that it said. */
public record Run(int exit, String output) {

  /** Runs a command with some variables of its environment set, or removed if empty. */
  public static Run of(Path directory, Map<String, String> environment, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    environment.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            builder.environment().remove(name);
          } else {
            builder.environment().put(name, value);
          }
        });
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output.replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new IllegalStateException("cannot run " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public boolean succeeded() {
    return exit == 0;
  }

  /** The lines that contain a text. */
  public List<String> lines(String text) {
    return output.lines().filter(line -> line.contains(text)).toList();
  }
}
