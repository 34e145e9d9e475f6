package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The talk has all that the deck it retells is made of. */
@ExtendWith(OnStage.class)
class ContentIT {

  /** The slides in their order, and what is on each at least: one, where no number is given. */
  private static final String SLIDES =
      """
      curtain               | picture
      title                 | auto-animate, heading 2, cell 3, picture 2, paragraph, animated 4
      birth-pangs           | heading, paragraph 2, item 3, fragment
      reproducible          | heading, paragraph, card 3
      graphs                | heading, paragraph 3
      contribution          | heading, item 3
      clone-tonight         | heading, paragraph, card 3
      one-file              | heading, python, item 3
      cost                  | heading, card 4, fragment
      mary-shelley          | heading, paragraph 2, python
      alive                 | heading, paragraph 2, python
      against-the-reference | heading, item 3, picture
      dtensor               | heading, paragraph, python
      zero-config           | heading, paragraph 3, json, python
      allocator             | heading, paragraph 2, picture
      why-python            | heading, item 3
      where-it-bites        | heading, item 3, paragraph, fragment
      kernel-hub            | heading, paragraph 2, item 3, python
      api-lessons           | heading, card 4, python 3, json, paragraph 2, fragment
      multimodal            | heading, python, paragraph 2
      torch-processing      | heading, paragraph, picture
      growth                | heading, chart
      reuse                 | heading, paragraph 2, cell 2, python, picture
      serve                 | heading, paragraph 3, python, fragment
      whole-picture         | heading, picture
      takeaways             | heading, card 4, link
      did-you-mean          | heading, java
      compiled              | heading, cell 2, java 2
      """;

  private static final Map<String, String> SELECTORS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("animated", ".animate__animated"),
              Map.entry("auto-animate", "section[data-auto-animate]"),
              // With a title and a text of its own.
              Map.entry("card", ".cards > .card:has(> h3):has(> .text > p)"),
              Map.entry("cell", ".row > .cell"),
              Map.entry("chart", "figure.chart"),
              Map.entry("fragment", ".fragment"),
              Map.entry("heading", "section > :is(h1, h2, h3):not(.visually-hidden)"),
              Map.entry("item", ".bullets > li"),
              Map.entry("java", "pre > code.language-java"),
              Map.entry("json", "pre > code.language-json"),
              Map.entry("link", "a[href]"),
              Map.entry("paragraph", "p:not(.card p)"),
              Map.entry("picture", ".image > :is(img, svg)"),
              Map.entry("python", "pre > code.language-python")));

  @Test
  void hasItsSlidesInOrder(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    assertThat(deck.slides()).isEqualTo(List.copyOf(table().keySet()));
  }

  @Test
  void hasOnEachSlideWhatTheReferenceDeckHas(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    List<String> lacking = new ArrayList<>();
    table()
        .forEach(
            (slide, parts) ->
                parts.forEach(
                    (part, least) -> {
                      int count = count(deck, "#" + slide, part);
                      if (count < least) {
                        lacking.add(
                            slide + ": expected " + least + " × " + part + ", found " + count);
                      }
                    }));
    assertThat(lacking).isEmpty();
  }

  @Test
  void hasAsManyOfAllAsTheReferenceDeck(Stage stage) {
    DeckPage deck = stage.open(Journey.FOLDER);
    assertThat(count(deck, "", "fragment")).isAtLeast(5);
    assertThat(count(deck, "", "python")).isAtLeast(12);
    assertThat(count(deck, "", "json")).isAtLeast(2);
    assertThat(count(deck, "", "card")).isAtLeast(18);
    assertThat(count(deck, "", "picture")).isAtLeast(10);
  }

  private static int count(DeckPage deck, String within, String part) {
    return deck.count("section" + within, SELECTORS.get(part));
  }

  private static Map<String, Map<String, Integer>> table() {
    Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
    for (String line : SLIDES.lines().toList()) {
      String[] cells = line.split("\\|");
      Map<String, Integer> parts = new LinkedHashMap<>();
      for (String part : cells[1].split(",")) {
        String[] words = part.strip().split(" ");
        parts.put(words[0], words.length == 1 ? 1 : Integer.parseInt(words[1]));
      }
      table.put(cells[0].strip(), parts);
    }
    return table;
  }
}
