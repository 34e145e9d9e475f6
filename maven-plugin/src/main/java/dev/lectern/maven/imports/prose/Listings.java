package dev.lectern.maven.imports.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads code from {@code <pre>}, and writes it in a fence. */
public final class Listings {
  private static final Map<String, String> LANGUAGES = languages();

  /** What is no language in the class of code. */
  private static final String OTHER =
      "hljs|highlight|fragment|stretch|r-stretch|code-wrapper|wrap|noescape|line-numbers|sourceCode"
          + "|animate.*|fade-.*|has-highlights|trim|code|prettyprint|lang|r-.*|visible|current-fragment";

  /**
   * Code in an old deck.
   *
   * @param language as it was written, or ""
   * @param known whether highlight.js knows it
   */
  public record Listing(
      String text, String language, boolean known, List<String> steps, boolean numbered) {}

  private Listings() {}

  /** The code in a {@code <pre>}. */
  public static Listing of(Element pre) {
    Element code = pre.selectFirst("code");
    Element shown = code == null ? pre : code;
    String language = language(shown).or(() -> language(pre)).orElse("");
    String lines =
        shown.hasAttr("data-line-numbers")
            ? shown.attr("data-line-numbers")
            : pre.attr("data-line-numbers");
    boolean numbered = shown.hasAttr("data-line-numbers") || pre.hasAttr("data-line-numbers");
    String prism = shown.attr("data-line") + pre.attr("data-line");
    if (lines.isBlank() && !prism.isBlank()) {
      lines = prism;
    }
    List<String> steps =
        lines.isBlank() || lines.strip().matches("true|false")
            ? List.of()
            : Stream.of(lines.split("\\|", -1)).map(step -> step.replaceAll("\\s+", "")).toList();
    String text = text(shown);
    boolean trim = shown.hasAttr("data-trim") || pre.hasAttr("data-trim");
    return new Listing(
        trim ? trimmed(text) : ended(text),
        language,
        LANGUAGES.containsKey(language.toLowerCase(Locale.ROOT)),
        steps,
        numbered && !lines.strip().equals("false"));
  }

  /** Whether it is code and nothing else: no markup within, nothing that only a tag could say. */
  public static boolean isPlain(Element pre) {
    for (Element each : pre.getAllElements()) {
      boolean code = each == pre || each.nameIs("code") && each.parent() == pre;
      boolean template =
          each.nameIs("script") && each.attr("type").contains("template")
              || each.nameIs("template");
      if (!code && !template && !isHighlighting(each)) {
        return false;
      }
      if (code
          && !Attributes.only(
              each,
              "class",
              "data-trim",
              "data-noescape",
              "data-line-numbers",
              "data-lang",
              "data-language",
              "data-line",
              "contenteditable",
              "spellcheck",
              "tabindex",
              "translate")) {
        return false;
      }
    }
    return pre.select("code").size() <= 1;
  }

  /** Spans that a highlighter wrote into the page; it will colour the code anew. */
  public static boolean isHighlighting(Element element) {
    return element.nameIs("span")
            && Attributes.only(element, "class", "style", "id", "aria-hidden", "tabindex")
            && (element
                    .className()
                    .matches(
                        "(hljs-[\\w-]+|token|[a-z]{1,3}\\d?|line|cl|title_?|function_?|class_?|inherited__?)("
                            + " .*)?")
                || element.className().isEmpty() && element.attr("style").isBlank()
                || element.className().isEmpty()
                    && element
                        .attr("style")
                        .matches("(?i)\\s*(color|background-color|font-weight|font-style)\\s*:.*"))
        || element.nameIs("a") && element.wholeText().isEmpty();
  }

  private static String text(Element code) {
    Element template = code.selectFirst("script, template");
    if (template != null) {
      return template.nameIs("script") ? template.data() : template.wholeText();
    }
    StringBuilder text = new StringBuilder();
    code.forEachNode(
        (Node node) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          } else if (node instanceof Element br && br.nameIs("br")) {
            text.append('\n');
          }
        });
    return text.toString();
  }

  /** As reveal.js does: no blank lines at the ends, no indentation that all lines have. */
  static String trimmed(String text) {
    List<String> lines = text.replace("\r\n", "\n").lines().toList();
    int first = 0;
    int last = lines.size();
    while (first < last && lines.get(first).isBlank()) {
      first++;
    }
    while (last > first && lines.get(last - 1).isBlank()) {
      last--;
    }
    List<String> kept = lines.subList(first, last);
    int indent = Integer.MAX_VALUE;
    for (String line : kept) {
      if (!line.isBlank()) {
        indent = Math.min(indent, line.length() - line.stripLeading().length());
      }
    }
    int cut = indent;
    return String.join(
        "\n", kept.stream().map(line -> line.isBlank() ? "" : line.substring(cut)).toList());
  }

  private static String ended(String text) {
    return text.replace("\r\n", "\n").stripTrailing();
  }

  private static Optional<String> language(Element element) {
    for (String attribute : List.of("data-language", "data-lang")) {
      if (!element.attr(attribute).isBlank()) {
        return Optional.of(element.attr(attribute).strip());
      }
    }
    for (String name : element.classNames()) {
      if (name.matches("(?i)(language|lang)-.+|brush:.+")) {
        return Optional.of(
            name.replaceFirst("(?i)(language-|lang-|brush:)", "").replaceFirst("[;:]$", ""));
      }
    }
    Optional<String> known =
        element.classNames().stream()
            .filter(name -> LANGUAGES.containsKey(name.toLowerCase(Locale.ROOT)))
            .findFirst();
    return known.isPresent() || element.nameIs("pre")
        ? known
        : element.classNames().stream().filter(name -> !name.matches(OTHER)).findFirst();
  }

  /** A language's own name for one of its names, or "" if highlight.js does not know it. */
  public static String canonical(String language) {
    return LANGUAGES.getOrDefault(language.toLowerCase(Locale.ROOT), "");
  }

  static String fence(Listing listing) {
    String fence = "```";
    while (listing.text().contains(fence)) {
      fence += "`";
    }
    String language =
        listing.known() ? listing.language() : listing.steps().isEmpty() ? "" : "plaintext";
    String steps = listing.steps().isEmpty() ? "" : " " + String.join("|", listing.steps());
    return fence + language + steps + "\n" + listing.text() + "\n" + fence;
  }

  private static Map<String, String> languages() {
    Map<String, String> names = new HashMap<>();
    try (InputStream list =
            Listings.class.getResourceAsStream("/dev/lectern/runtime/languages.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] all = line.split(" ");
        for (String name : all) {
          names.put(name, all[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
