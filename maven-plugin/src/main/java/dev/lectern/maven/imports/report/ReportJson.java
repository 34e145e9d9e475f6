package dev.lectern.maven.imports.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes import.json. */
public final class ReportJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ReportJson() {}

  /** The report as JSON. */
  public static String of(Report report, String from, String title) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("format", 1);
    all.put("from", from);
    all.put("title", title);
    all.put("slides", report.slides());
    all.put("stacks", report.stacks());
    all.put("slidesWithHtml", report.slidesWithHtml());
    all.put("blocks", report.blocks());
    List<Map<String, Object>> entries = new ArrayList<>();
    for (Entry entry : report.entries()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
      each.put("what", entry.what());
      each.put("detail", entry.detail());
      if (entry.line() > 0) {
        each.put("line", entry.line());
      }
      if (!entry.slide().isEmpty()) {
        each.put("slide", entry.slide());
      }
      entries.add(each);
    }
    all.put("entries", entries);
    return GSON.toJson(all) + "\n";
  }
}
