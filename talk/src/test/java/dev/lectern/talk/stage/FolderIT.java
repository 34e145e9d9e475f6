package dev.lectern.talk.stage;

import static com.google.common.truth.Truth.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The deck's folder is what has to be copied, and no more. */
@ExtendWith(OnStage.class)
class FolderIT {
  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*}");
  private static final Pattern URL = Pattern.compile("url\\(([^)]+)\\)");

  @Test
  void holdsNothingThatIsNotUsed(Stage stage) throws IOException {
    DeckPage talk = stage.open(Journey.FOLDER, View.STAGE.still());
    Walk.forward(talk);
    Page speaker = talk.page().waitForPopup(() -> talk.page().keyboard().press("s"));
    speaker.waitForSelector("#upcoming-slide iframe");
    DeckPage print = stage.open(Journey.FOLDER, View.STAGE.with("view=print"));

    Set<String> unused = files();
    for (DeckPage deck : List.of(talk, print)) {
      deck.traffic().requests().forEach(url -> unused.remove(url.split("[?#]")[0]));
    }
    unused.removeAll(subsets(talk.traffic().requests()));
    assertThat(unused).isEmpty();
  }

  @Test
  void loadsLittleUntilTheChartComesNear(Stage stage) throws IOException {
    DeckPage talk = stage.open(Journey.FOLDER, View.STAGE.still());
    while (!talk.position().startsWith("against-the-reference")) {
      talk.press("PageDown");
    }
    long bytes = 0;
    for (String url : new TreeSet<>(talk.traffic().requests())) {
      bytes += Files.size(Path.of(URI.create(url.split("[?#]")[0])));
    }
    assertThat(bytes).isGreaterThan(300_000);
    assertThat(bytes).isLessThan(1_600_000);
  }

  /** The fonts of the stylesheets used that are there for certain characters, should they come. */
  private static Set<String> subsets(List<String> requests) throws IOException {
    Set<String> subsets = new TreeSet<>();
    for (String url : requests) {
      URI stylesheet = URI.create(url);
      if (!url.endsWith(".css")) {
        continue;
      }
      for (MatchResult face : matches(FONT_FACE, Files.readString(Path.of(stylesheet)))) {
        if (face.group().contains("unicode-range")) {
          for (MatchResult source : matches(URL, face.group())) {
            subsets.add(Path.of(stylesheet.resolve(source.group(1))).toUri().toString());
          }
        }
      }
    }
    return subsets;
  }

  private static List<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  /** The addresses of all files but those for whoever gets the folder: licences and manifest. */
  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(Journey.FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(Journey.FOLDER.resolve("reveal/licenses")))
          .filter(file -> !file.equals(Journey.FOLDER.resolve("asset-manifest.json")))
          .map(file -> file.toUri().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
