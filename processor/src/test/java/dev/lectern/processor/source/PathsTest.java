package dev.lectern.processor.source;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
  @ParameterizedTest
  @CsvSource({
    "a/b, a/b",
    "./a//b/./c, a/b/c",
    "a/../b, b",
    "a/b/../../c, c",
    "../a, ../a",
    "../../a, ../../a",
    "a/../../b, ../b",
    "/a, a",
    "a/, a",
    "..a/.b, ..a/.b",
    "., ''",
  })
  void aNormalPathHasNoDetours(String path, String normal) {
    assertThat(Paths.normalize(path)).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({
    "css/a.css, img/b.png, css/img/b.png",
    "css/a.css, ../b.png, b.png",
    "css/a.css, /b.png, b.png",
    "a.css, b.png, b.png",
    "a.css, ../b.png, ../b.png",
    "x/y/a.css, ./b.png, x/y/b.png",
    "/a.css, b.png, b.png",
  })
  void aPathIsSeenFromTheFolderOfAnother(String from, String path, String resolved) {
    assertThat(Paths.resolve(from, path)).isEqualTo(resolved);
  }

  @Test
  void dotsHideFilesAndFolders() {
    assertThat(Paths.isHidden(".a")).isTrue();
    assertThat(Paths.isHidden("a/.b/c")).isTrue();
    assertThat(Paths.isHidden("a.b/c.d")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "Index.HTML", "asset-manifest.json", "reveal/x.js", "reveal"})
  void lecternsOwnNamesAreReserved(String path) {
    assertThat(Paths.isReserved(path)).isTrue();
    assertThat(Paths.isReserved("a/" + path)).isFalse();
  }

  @Test
  void anExtensionIsThatOfTheNameInLowerCase() {
    assertThat(new DeckFile("img.d/a.b.PNG", Path.of("x")).extension()).isEqualTo(".png");
    assertThat(new DeckFile("img.d/a", Path.of("x")).extension()).isEmpty();
    assertThat(new DeckFile(".css", Path.of("x")).extension()).isEqualTo(".css");
  }

  @Test
  void aReasonNamesNoAbsolutePath() {
    assertThat(Reasons.of(new AccessDeniedException("/x"))).isEqualTo("permission denied");
    assertThat(Reasons.of(new NoSuchFileException("/x"))).isEqualTo("it is gone");
    String circle = "its links lead in a circle";
    assertThat(Reasons.of(new FileSystemLoopException("/x"))).isEqualTo(circle);
    assertThat(Reasons.of(new FileSystemException("/x", null, "Too many levels of symbolic links")))
        .isEqualTo(circle);
    assertThat(Reasons.of(new IOException("/x"))).isEqualTo("the system refuses (IOException)");
    assertThat(Reasons.of(new IOException())).isEqualTo("the system refuses (IOException)");
  }

  @Test
  void aPathBelowTheWorkingDirectoryIsShownFromThere() {
    Path here = Path.of("").toAbsolutePath();
    assertThat(Shown.path(here)).isEqualTo(".");
    assertThat(Shown.path(here.resolve("src/../deck"))).isEqualTo("deck");
    assertThat(Shown.path(here.resolveSibling("other"))).endsWith("/other");
  }
}
