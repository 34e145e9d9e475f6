package dev.lectern.processor.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.DeckRoot;
import dev.lectern.processor.source.Lookup;
import dev.lectern.processor.source.Paths;
import dev.lectern.processor.source.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameFuzz {
  private static final List<String> FILES = List.of("a.css", "img/b.svg", "img/c/d.png");

  @TempDir private static Path folder;

  private static DeckRoot root;

  @BeforeAll
  static void writeFiles() throws IOException {
    Path inside = folder.resolve("deck");
    for (String name : FILES) {
      Path file = inside.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
    Files.writeString(folder.resolve("secret"), "secret");
    Files.createSymbolicLink(inside.resolve("link"), folder.resolve("secret"));
    Files.createSymbolicLink(inside.resolve("out"), folder);
    root = new DeckRoot(inside, true);
  }

  @DictionaryEntries({
    "../", "./", "/", "%2e", "%2F", "\\", "#", "?", ":", "deck", "secret", "link"
  })
  @ValueSource(
      strings = {
        "a.css",
        "img/../a.css",
        "img/c/../b.svg?v=1#x",
        "../secret",
        "out/secret",
        "link",
        "C:\\x",
        "img%2Fb.svg",
        "%2e%2e/secret",
        "A.css",
        "img/c",
        "http://x/",
        " data:image/png,",
        "//x/y",
        "//",
        "img//b.svg",
        "..",
        "./a.css",
        "...",
        "java\nscript:",
        "%C3%A9",
        "%ff",
        "\u0000"
      })
  @FuzzTest
  void noNameLeadsOutOfTheRoot(@NotNull @WithUtf8Length(max = 300) String name) throws IOException {
    DeckFiles files = new DeckFiles(Optional.of(root));
    check(files, name);
    Url url = Url.of(name);
    for (String from : List.of("a.css", "img/c/x.css")) {
      check(files, Paths.resolve(from, url.path()));
    }
    if (url.kind() == Url.Kind.LOCAL) {
      assertThat(url.path()).isNotEmpty();
    } else {
      assertThat(url.path()).isEmpty();
    }
  }

  private static void check(DeckFiles files, String name) throws IOException {
    String normal = Paths.normalize(name);
    assertThat(Paths.normalize(normal)).isEqualTo(normal);
    assertThat("/" + normal + "/").doesNotContainMatch("/\\./|[^/]*[^./][^/]*/\\.\\./|.//");
    Lookup lookup = files.find(name);
    if (lookup instanceof Lookup.Found found) {
      assertWithMessage(name).that(FILES).contains(found.file().path());
      Path real = found.file().file().toRealPath();
      assertWithMessage(name).that(real.startsWith(root.folder().toRealPath())).isTrue();
    } else {
      assertThat(((Lookup.Failed) lookup).finding().message()).isNotEmpty();
    }
  }
}
