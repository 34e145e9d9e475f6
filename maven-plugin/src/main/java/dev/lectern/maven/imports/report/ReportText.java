package dev.lectern.maven.imports.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes IMPORT.md. */
public final class ReportText {
  private static final Map<Entry.Kind, String> HEADINGS = new LinkedHashMap<>();

  static {
    HEADINGS.put(
        Entry.Kind.LOST, "Lost\n\nThis did not come along; add it by hand where you miss it.");
    HEADINGS.put(
        Entry.Kind.MISTAKE,
        "Mistakes of the old deck\n\nThey are in the new one, where the compiler shows them.");
    HEADINGS.put(
        Entry.Kind.MENDED,
        "Mended\n\nThis was wrong in the old deck, or cannot be in a new one, and was changed so"
            + " that the project compiles.");
    HEADINGS.put(
        Entry.Kind.FALLBACK, "Fell back\n\nNo annotation of its own says this; it works as it is.");
    HEADINGS.put(
        Entry.Kind.REMOTE, "From the network\n\nA deck that is to run offline needs files.");
  }

  private ReportText() {}

  /** The report as Markdown. */
  public static String of(Report report, String from, String title) {
    StringBuilder text =
        new StringBuilder("# " + title.replaceAll("\\s+", " ").strip() + ", taken over\n\n");
    text.append("From `" + from + "`: ").append(count(report.slides(), "slide"));
    if (report.stacks() > 0) {
      text.append(", ").append(count(report.stacks(), "stack"));
    }
    int html = report.slidesWithHtml();
    text.append("; ")
        .append(html == 0 ? "none needs" : count(html, "slide") + (html == 1 ? " needs" : " need"))
        .append(" `@Html`.\n");
    if (!report.blocks().isEmpty()) {
      StringJoiner blocks = new StringJoiner(", ", "\n", ".\n");
      report.blocks().forEach((name, number) -> blocks.add(number + " `@" + name + "`"));
      text.append(blocks);
    }
    Map<Entry.Kind, List<Entry>> byKind =
        report.entries().stream().collect(Collectors.groupingBy(Entry::kind));
    HEADINGS.forEach(
        (kind, heading) -> {
          if (byKind.containsKey(kind)) {
            table(heading, byKind.get(kind), text);
          }
        });
    if (!byKind.containsKey(Entry.Kind.LOST)) {
      text.append("\nNothing was lost that the import knows of.\n");
    }
    return text.toString();
  }

  private static void table(String heading, List<Entry> entries, StringBuilder text) {
    text.append("\n## ")
        .append(heading)
        .append("\n\n| line | what | which | now in |\n|--:|--|--|--|\n");
    for (Entry entry : entries) {
      text.append("| ").append(entry.line() == 0 ? "" : entry.line()).append(" | ");
      text.append(cell(entry.what())).append(" | ").append(code(entry.detail())).append(" | ");
      text.append(entry.slide()).append(" |\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }

  private static String code(String text) {
    return text.isBlank() ? "" : "`" + text.replace("`", "'").replace("|", "\\|") + "`";
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
