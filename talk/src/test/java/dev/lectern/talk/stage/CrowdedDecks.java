package dev.lectern.talk.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes up decks with slides of many kinds, from half empty to far too full:
 *
 * <pre>{@code
 * CrowdedDecks.source("Small", "width = 960, height = 700", "Bullets|Cards.*", 1, 6)
 *     // @Deck(value = "Made up", width = 960, height = 700) class Small { … class Bullets1 {} …
 * }</pre>
 */
final class CrowdedDecks {
  private static final Map<String, String> LAYOUTS =
      Map.of(
          "Centred", ", layout = Slide.Layout.CENTERED",
          "Section", ", layout = Slide.Layout.SECTION");

  private static final Map<String, BiFunction<Words, Integer, String>> KINDS = kinds();

  private CrowdedDecks() {}

  /**
   * A deck's source.
   *
   * @param name of its class
   * @param attributes of its annotation
   * @param kinds a pattern of the kinds of slides
   * @param from how full the emptiest slide of a kind is; at 1280 × 720 about 5 fill one
   * @param to how full the fullest is
   */
  static String source(String name, String attributes, String kinds, int from, int to) {
    Words words = new Words(name.hashCode());
    StringBuilder source = new StringBuilder("import dev.lectern.*;\n\n");
    source.append("@Deck(value = \"Made up\", ").append(attributes).append(")\n");
    source.append("class ").append(name).append(" {\n");
    KINDS.forEach(
        (kind, content) -> {
          for (int amount = from; kind.matches(kinds) && amount <= to; amount++) {
            String title = words.title(words.once(4) ? words.number(6, 16) : words.number(2, 5));
            source
                .append("  @Slide(value = ")
                .append(quoted(title))
                .append(LAYOUTS.getOrDefault(kind, ""))
                .append(")\n");
            source.append(content.apply(words, amount));
            source.append("  static class ").append(kind).append(amount).append(" {}\n\n");
          }
        });
    return source.append("}\n").toString();
  }

  private static Map<String, BiFunction<Words, Integer, String>> kinds() {
    Map<String, BiFunction<Words, Integer, String>> kinds = new LinkedHashMap<>();
    kinds.put("Prose", (w, n) -> text(w, n, 12, 30));
    kinds.put("ShortProse", (w, n) -> text(w, n, 4, 9));
    kinds.put("Bullets", (w, n) -> bullets(w, n + 1, 3, 26));
    kinds.put("ShortBullets", (w, n) -> bullets(w, 2 * n, 2, 7));
    kinds.put("LeadAndBullets", (w, n) -> lead(w) + bullets(w, n + 1, 4, 18));
    kinds.put("TextAndBullets", (w, n) -> text(w, 1 + n / 4, 8, 30) + bullets(w, n, 4, 20));
    kinds.put("TwoCards", (w, n) -> cards(w, 2, 2, 8 * n, 12 * n));
    kinds.put("ThreeCards", (w, n) -> lead(w) + cards(w, 3, 3, 5 * n, 9 * n));
    kinds.put("ManyCards", (w, n) -> cards(w, n + 1, w.number(2, 4), 6, 24));
    kinds.put("CardsAndText", (w, n) -> cards(w, 4, 2, 3 * n, 6 * n) + text(w, 1, 6, 24));
    kinds.put("Row", (w, n) -> row(cell(w, 2, 6 * n), cell(w, 1, 9 * n)));
    kinds.put(
        "RowWithCode",
        (w, n) -> row(cell(w, 1, 4 * n), "@Card(code = " + code(w, 2 * n, 44) + ")"));
    kinds.put("RowWithPicture", (w, n) -> row(cell(w, 2, 6 * n), "@Card(image = " + image() + ")"));
    kinds.put("Code", (w, n) -> code(w, 3 * n, w.number(30, 96)) + "\n");
    kinds.put("WideCode", (w, n) -> code(w, 6, 40 + 12 * n) + "\n");
    kinds.put("CodeAndText", (w, n) -> lead(w) + code(w, 2 * n, 70) + "\n" + text(w, 1, 6, 26));
    kinds.put("CodeAndBullets", (w, n) -> code(w, 2 * n, 60) + "\n" + bullets(w, 3, 6, 14));
    kinds.put("CardsWithCode", CrowdedDecks::cardsWithCode);
    kinds.put("Table", (w, n) -> table(w, n + 2, w.number(2, 5), 1, 4));
    kinds.put("WordyTable", (w, n) -> table(w, n, w.number(2, 4), 3, 16));
    kinds.put("PictureAndBullets", (w, n) -> bullets(w, n + 1, 3, 16) + image() + "\n");
    kinds.put("PictureAndText", (w, n) -> text(w, n, 8, 24) + image() + "\n");
    kinds.put("Quote", (w, n) -> quote(w, 10 * n));
    kinds.put("QuoteAndText", (w, n) -> quote(w, 6 * n) + text(w, 1 + n / 3, 6, 20));
    kinds.put("Markdown", CrowdedDecks::markdown);
    kinds.put(
        "Fence",
        (w, n) -> "  @Text(" + quoted("```plaintext\n" + w.code(2 * n, 60) + "```") + ")\n");
    kinds.put("Html", CrowdedDecks::html);
    kinds.put("Centred", (w, n) -> text(w, n, 6, 26));
    kinds.put("Section", (w, n) -> lead(w) + text(w, n, 6, 20));
    return kinds;
  }

  private static String text(Words words, int paragraphs, int from, int to) {
    return "  @Text(" + list(paragraphs, () -> words.sentence(words.number(from, to))) + ")\n";
  }

  private static String lead(Words words) {
    return "  @Lead(" + quoted(words.sentence(words.number(6, 24))) + ")\n";
  }

  private static String bullets(Words words, int items, int from, int to) {
    String all = list(items, () -> words.sentence(words.number(from, to)));
    return "  @Bullets(value = " + all + (words.once(4) ? ", ordered = true" : "") + ")\n";
  }

  private static String cell(Words words, int paragraphs, int most) {
    String title = words.once(3) ? "" : "title = " + quoted(words.title(words.number(2, 6))) + ", ";
    int least = 1 + most / 2;
    return "@Card("
        + title
        + "text = "
        + list(paragraphs, () -> words.sentence(words.number(least, Math.max(least, most))))
        + ")";
  }

  private static String cards(Words words, int count, int columns, int from, int to) {
    StringJoiner cards = new StringJoiner(", ");
    for (int i = 0; i < count; i++) {
      cards.add(cell(words, 1, words.number(from, to)));
    }
    return "  @Cards(columns = " + columns + ", value = {" + cards + "})\n";
  }

  private static String cardsWithCode(Words words, int lines) {
    StringJoiner cards = new StringJoiner(", ");
    for (int i = 0; i < 4; i++) {
      String title = quoted(words.title(3));
      String text = quoted(words.sentence(words.number(3, 9)));
      int count = words.number(1, Math.max(1, lines));
      cards.add(
          "@Card(title = "
              + title
              + ", text = "
              + text
              + ", code = "
              + code(words, count, 40)
              + ")");
    }
    return "  @Cards(columns = 2, value = {" + cards + "})\n";
  }

  private static String row(String... cells) {
    return "  @Row({" + String.join(", ", cells) + "})\n";
  }

  private static String code(Words words, int lines, int longest) {
    String numbers = words.once(3) ? ", lineNumbers = true" : "";
    return "@Code(value = "
        + quoted(words.code(lines, longest))
        + ", language = \"plaintext\""
        + numbers
        + ")";
  }

  private static String image() {
    return "@Image(value = \"img/drawing.svg\", alt = \"A drawing\", caption = \"A drawing\")";
  }

  private static String table(Words words, int rows, int columns, int from, int to) {
    StringBuilder table = new StringBuilder();
    for (int row = 0; row <= rows; row++) {
      table.append('|');
      for (int column = 0; column < columns; column++) {
        table.append(' ').append(words.title(words.number(from, to))).append(" |");
      }
      table.append(row == 0 ? "\n" + "|---".repeat(columns) + "|\n" : "\n");
    }
    return "  @Table(" + quoted(table.toString()) + ")\n";
  }

  private static String quote(Words words, int most) {
    String text = quoted(words.sentence(words.number(most / 2 + 1, most)));
    return "  @Quote(value = " + text + ", cite = " + quoted(words.title(3)) + ")\n";
  }

  private static String markdown(Words words, int amount) {
    StringBuilder text = new StringBuilder(words.sentence(words.number(6, 20)) + "\n\n");
    for (int i = 0; i < amount; i++) {
      text.append(words.once(4) ? "  - " : "- ")
          .append(words.sentence(words.number(4, 20)))
          .append('\n');
    }
    return "  @Text(" + quoted(text.toString()) + ")\n";
  }

  private static String html(Words words, int amount) {
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < amount; i++) {
      String text = words.title(words.number(4, 26));
      elements.add(
          words.once(3)
              ? "<h4>" + words.title(3) + "</h4><p>" + text + "</p>"
              : words.once(3)
                  ? "<ul><li>" + text + "</li><li>" + words.title(4) + "</li></ul>"
                  : "<p>" + text + "</p>");
    }
    return "  @Html(" + quoted(String.join("\n", elements)) + ")\n";
  }

  private static String list(int count, java.util.function.Supplier<String> text) {
    return IntStream.range(0, count)
        .mapToObj(i -> quoted(text.get()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
