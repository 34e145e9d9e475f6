package dev.lectern.processor.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the README shows, so that what it shows is what works. A snippet is the fenced code block
 * after a comment with its name: {@code <!-- snippet: maven-pom -->}.
 */
public final class Readme {
  private static final Path FILE = Path.of("../README.md");

  private Readme() {}

  public static String snippet(String name) throws IOException {
    return snippet(Files.readString(FILE), name);
  }

  static String snippet(String text, String name) {
    Pattern pattern =
        Pattern.compile(
            "<!-- snippet: " + Pattern.quote(name) + " -->\\s*```[^\\n]*\\n(.*?\\n)```",
            Pattern.DOTALL);
    Matcher matcher = pattern.matcher(text.replace("\r\n", "\n"));
    if (!matcher.find()) {
      throw new AssertionError("README.md has no code block after <!-- snippet: " + name + " -->");
    }
    return matcher.group(1);
  }
}
