package dev.lectern.maven.dev;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;

/** Pages as the server hands them out: the decks on disk, or in class output, are without this. */
final class Pages {
  private static final String PAGE = "index.html";

  private Pages() {}

  /** A deck's page, which waits for news of it. */
  static String deck(DeckState deck, String editor) {
    String html = new String(deck.files().get(PAGE), StandardCharsets.UTF_8);
    return html.replaceFirst(
        "</head>",
        Matcher.quoteReplacement(scripts(deck.id(), deck.hashes().get(PAGE), editor) + "</head>"));
  }

  /**
   * The page that lists the decks.
   *
   * @param id the deck that it becomes as soon as there is one; empty for none
   */
  static String page(String id, String editor) {
    return """
    <!doctype html><html lang="en"><head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Lectern</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/-lectern/list.css">
    %s</head><body>
    <main><h1>Lectern</h1><ul id="decks"></ul><p id="none" hidden></p></main>
    </body></html>
    """
        .formatted(scripts(id.matches("[A-Za-z0-9._-]*") ? id : "", "", editor));
  }

  /** All that is said in it is made of letters, digits, dots and dashes. */
  private static String scripts(String deck, String page, String editor) {
    return """
    <script src="/-lectern/swap.js"></script>
    <script src="/-lectern/overlay.js"></script>
    <script src="/-lectern/desk.js" id="lectern-desk" data-deck="%s" data-page="%s"\
     data-editor="%s"></script>
    """
        .formatted(deck, page, editor);
  }
}
