package dev.lectern.processor.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code docs}. Its code blocks follow a comment that names them, {@code <!-- snippet:
 * bad -->}; what is said of the files and options of a snippet stands right before it.
 *
 * @param text the Markdown
 */
record Page(String text) {
  static final Path FOLDER = Path.of("../docs/diagnostics");

  static Page of(String code) throws IOException {
    return new Page(Files.readString(FOLDER.resolve(code + ".md")).replace("\r\n", "\n"));
  }

  boolean has(String snippet) {
    return text.contains(marker(snippet));
  }

  /** The deck of a snippet. */
  Example example(String snippet) {
    Map<String, String> files = new TreeMap<>();
    for (MatchResult file : listed(snippet, "Files in `deck/`: ", "`([^`]+)`(?: \\(([^)]+)\\))?")) {
      files.put(file.group(1), file.group(2) == null ? "" : file.group(2));
    }
    List<String> options =
        listed(snippet, "Compiled with ", "`([^`]+)`").stream()
            .map(option -> option.group(1))
            .toList();
    return new Example(snippet(snippet), files, options);
  }

  /** The content of a code block, without the line end after it. */
  String snippet(String name) {
    Matcher block =
        Pattern.compile("```\\w*\\n(.*?)\\n```", Pattern.DOTALL)
            .matcher(text)
            .region(position(name), text.length());
    if (!block.find()) {
      throw new AssertionError("no code block after " + marker(name));
    }
    return block.group(1);
  }

  /** What a line between the heading above a snippet and the snippet lists. */
  private List<MatchResult> listed(String snippet, String start, String item) {
    String before = text.substring(0, position(snippet));
    return before
        .substring(before.lastIndexOf("\n## ") + 1)
        .lines()
        .filter(line -> line.startsWith(start))
        .flatMap(line -> Pattern.compile(item).matcher(line.substring(start.length())).results())
        .toList();
  }

  private int position(String snippet) {
    int position = text.indexOf(marker(snippet));
    if (position < 0) {
      throw new AssertionError("no " + marker(snippet));
    }
    return position;
  }

  private static String marker(String snippet) {
    return "<!-- snippet: " + snippet + " -->";
  }
}
