package dev.lectern.maven.imports.markdown;

import dev.lectern.maven.imports.load.SourceDeck;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A deck that is one Markdown file: reveal-md's, Marp's, and what is plain of Slidev's. */
public final class MarkdownDeck {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A\\uFEFF?---[ \\t]*\\n(.*?)\\n---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

  private MarkdownDeck() {}

  /** Makes a page of it, with a section for each column. */
  public static SourceDeck load(Path file, String markdown) {
    String text = markdown.replace("\r\n", "\n");
    Map<String, Object> front = Map.of();
    int skipped = 0;
    Matcher matter = FRONT_MATTER.matcher(text);
    if (matter.find()) {
      front = yaml(matter.group(1));
      skipped = (int) matter.group().chars().filter(c -> c == '\n').count();
      text = text.substring(matter.end());
    }
    boolean marp = Boolean.TRUE.equals(front.get("marp"));
    boolean slidev = !marp && DeckSlides.hasMatter(text);
    Document page = Jsoup.parse("<div class=reveal><div class=slides></div></div>");
    page.title(string(front, "title", ""));
    meta(page, "author", string(front, "author", ""));
    meta(page, "description", string(front, "description", string(front, "info", "")));
    if (front.get("lang") instanceof String lang) {
      page.selectFirst("html").attr("lang", lang);
    }
    Map<String, Object> options = options(front);
    Element slides = page.selectFirst(".slides");
    String theme = string(front, "theme", "");
    if (theme.matches("[\\w-]+") && !marp) {
      page.head()
          .appendElement("link")
          .attr("rel", "stylesheet")
          .attr("href", "dist/theme/" + theme + ".css");
    }
    new DeckSlides(
            string(front, "separator", ""),
            string(front, "verticalSeparator", ""),
            string(front, "notesSeparator", ""))
        .write(text, marp, slidev, front, slides, skipped + 1);
    return new SourceDeck(file, page, slides, options, 5);
  }

  private static Map<String, Object> options(Map<String, Object> front) {
    Map<String, Object> options = new LinkedHashMap<>();
    if (front.get("revealOptions") instanceof Map<?, ?> given) {
      given.forEach((key, value) -> options.put(String.valueOf(key), number(value)));
    }
    if (Boolean.TRUE.equals(front.get("paginate"))) {
      options.put("slideNumber", true);
    }
    return options;
  }

  private static Object number(Object value) {
    return value instanceof Number number ? (Object) number.doubleValue() : value;
  }

  private static void meta(Document page, String name, String content) {
    if (!content.isBlank()) {
      page.head().appendElement("meta").attr("name", name).attr("content", content);
    }
  }

  static Map<String, Object> yaml(String text) {
    try {
      LoadSettings settings =
          LoadSettings.builder().setMaxAliasesForCollections(10).setCodePointLimit(100_000).build();
      if (new Load(settings).loadFromString(text) instanceof Map<?, ?> map) {
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, value) -> result.put(String.valueOf(key), value));
        return result;
      }
    } catch (YamlEngineException notYaml) {
      return lines(text);
    }
    return Map.of();
  }

  /** What is still plain where YAML has a mistake, such as a tab. */
  private static Map<String, Object> lines(String text) {
    Map<String, Object> result = new LinkedHashMap<>();
    Matcher line =
        Pattern.compile("(?m)^(\\w+):[ \\t]+(?:\"(.*?)\"|'(.*?)'|([^#\\n\"']+))").matcher(text);
    while (line.find()) {
      String value = line.group(2) != null ? line.group(2) : line.group(3);
      result.put(line.group(1), value == null ? line.group(4).strip() : value);
    }
    return result;
  }

  static String string(Map<String, Object> front, String name, String otherwise) {
    Object value = front.get(name);
    return value == null || value instanceof Map ? otherwise : String.valueOf(value);
  }
}
