package dev.lectern.maven.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The functions that ask a page: files of the resources, each with common.js around it. */
public final class Scripts {
  private Scripts() {}

  /** The function of that name, in the resources of a class's package. */
  public static String load(Class<?> room, String name) {
    return "argument => {\n" + common() + "\nreturn (" + text(room, name) + ")(argument);\n}";
  }

  /** One function for many: it answers each by its name. */
  public static String loadAll(Class<?> room, List<String> names) {
    StringBuilder answers = new StringBuilder();
    for (String name : names) {
      answers.append("\"" + name + "\": await (" + text(room, name) + ")(argument),\n");
    }
    return "async argument => {\n" + common() + "\nreturn {\n" + answers + "};\n}";
  }

  private static String common() {
    return text(Scripts.class, "common");
  }

  private static String text(Class<?> room, String name) {
    try (InputStream script = room.getResourceAsStream(name + ".js")) {
      if (script == null) {
        throw new IllegalArgumentException("no script " + name + ".js");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
