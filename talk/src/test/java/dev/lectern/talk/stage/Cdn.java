package dev.lectern.talk.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the reference deck loads from CDNs, out of npm packages instead. */
final class Cdn {
  /** In the place of the stylesheet that Google Fonts makes. */
  static final String FONTS = "/fonts.css";

  private static final Map<String, List<String>> WEIGHTS =
      Map.of("inter", List.of("300", "400", "600", "800"), "fira-code", List.of("400", "600"));

  private Cdn() {}

  /** The page with the addresses of this machine. */
  static String local(String html) {
    return html.replaceAll("https://fonts\\.googleapis\\.com/[^\"]*", FONTS)
        .replaceAll("https://cdn\\.plot\\.ly/[^\"]*", "/npm/plotly.js-dist-min/plotly.min.js")
        .replaceAll(
            "https://cdn\\.jsdelivr\\.net/npm/[^\"]*/(styles/[^\"]*)",
            "/npm/@highlightjs/cdn-assets/$1")
        .replaceAll("https://cdn\\.jsdelivr\\.net/npm/([^@\"/]+)@[^/\"]*/", "/npm/$1/");
  }

  static String fonts(Path libraries) throws IOException {
    StringBuilder css = new StringBuilder();
    for (String family : List.of("inter", "fira-code")) {
      for (String weight : WEIGHTS.get(family)) {
        Path file = libraries.resolve("@fontsource/" + family + "/latin-" + weight + ".css");
        css.append(
            Files.readString(file).replace("./files/", "/npm/@fontsource/" + family + "/files/"));
      }
    }
    return css.toString();
  }
}
