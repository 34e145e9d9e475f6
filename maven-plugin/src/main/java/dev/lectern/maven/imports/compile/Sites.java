package dev.lectern.maven.imports.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the class and the member that a line of a source belongs to. */
public final class Sites {
  private static final Pattern TYPE =
      Pattern.compile("^\\s*(?:(?:static|final|public) )*class (\\w+) \\{.*");

  private static final Pattern MEMBER =
      Pattern.compile("^\\s*(?:\\) )?Block (\\w+);.*|^.*\\) Block (\\w+);$");

  private final Map<String, List<String>> sources = new HashMap<>();

  /** Sites in sources by their names. */
  public Sites(Map<String, String> sources) {
    sources.forEach((name, text) -> this.sources.put(name, text.lines().toList()));
  }

  /**
   * Where something was said.
   *
   * @param type the class, or ""
   * @param member its member, or "" for the class itself
   */
  public record Place(String type, String member) {}

  /** The place of a line: what is annotated follows its annotations. */
  public Place of(String file, int line) {
    List<String> lines = sources.getOrDefault(file, List.of());
    String member = "";
    for (int i = Math.max(0, line - 1); i < lines.size(); i++) {
      Matcher field = MEMBER.matcher(lines.get(i));
      if (field.matches()) {
        member = field.group(1) == null ? field.group(2) : field.group(1);
        return new Place(typeAround(lines, i), member);
      }
      Matcher type = TYPE.matcher(lines.get(i));
      if (type.matches()) {
        return new Place(type.group(1), "");
      }
    }
    return new Place("", "");
  }

  /** Fields of a class are one step further in than it, and follow it. */
  private static String typeAround(List<String> lines, int field) {
    int indent = indent(lines.get(field));
    for (int i = field; i >= 0; i--) {
      Matcher type = TYPE.matcher(lines.get(i));
      if (type.matches() && indent(lines.get(i)) < indent) {
        return type.group(1);
      }
    }
    return "";
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** The line of a class's or member's first annotation or declaration, or 0. */
  public int line(String file, String type) {
    List<String> lines = sources.getOrDefault(file, List.of());
    for (int i = 0; i < lines.size(); i++) {
      Matcher each = TYPE.matcher(lines.get(i));
      if (each.matches() && each.group(1).equals(type)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The file that a class is in, or "". */
  public String file(String type) {
    for (String file : new java.util.TreeSet<>(sources.keySet())) {
      if (line(file, type) > 0) {
        return file;
      }
    }
    return "";
  }
}
