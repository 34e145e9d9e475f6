package dev.lectern.processor.docs;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/themes.md names every theme, and its deck compiles. */
class ThemesPageTest {
  private static final Path PAGE = Path.of("../docs/themes.md");

  @Test
  void namesEveryThemeInOrder() throws IOException {
    List<String> named =
        Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|")
            .matcher(Files.readString(PAGE))
            .results()
            .map(row -> row.group(1))
            .toList();
    assertThat(named).isEqualTo(Stream.of(Theme.values()).map(Enum::name).toList());
  }

  @Test
  void itsDeckCompilesWithoutAWord(@TempDir Path folder) throws Exception {
    Page page = new Page(Files.readString(PAGE));
    assertThat(page.example("good").compile(folder)).isEmpty();
  }
}
