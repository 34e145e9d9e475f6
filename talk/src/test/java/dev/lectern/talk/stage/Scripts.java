package dev.lectern.talk.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The functions that ask a page: files of the test's resources, or of {@code lectern:check}, which
 * asks the same of every deck; each with common.js around it.
 */
final class Scripts {
  private static final List<String> ROOMS =
      List.of("", "/dev/lectern/maven/check/", "/dev/lectern/maven/stage/");

  private Scripts() {}

  static String load(String name) {
    return "argument => {\n" + text("common") + "\nreturn (" + text(name) + ")(argument);\n}";
  }

  /** One function for many: it answers each by its name. */
  static String loadAll(List<String> names) {
    StringBuilder answers = new StringBuilder();
    for (String name : names) {
      answers.append("\"" + name + "\": await (" + text(name) + ")(argument),\n");
    }
    return "async argument => {\n" + text("common") + "\nreturn {\n" + answers + "};\n}";
  }

  private static String text(String name) {
    try (InputStream script = open(name + ".js")) {
      if (script == null) {
        throw new IllegalArgumentException("no script " + name + ".js");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    for (String room : ROOMS) {
      InputStream script = Scripts.class.getResourceAsStream(room + file);
      if (script != null) {
        return script;
      }
    }
    return null;
  }
}
