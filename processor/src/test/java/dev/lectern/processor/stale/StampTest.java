package dev.lectern.processor.stale;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
  private static final String SHA256_OF_A =
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
  private static final String SHA256_OF_B =
      "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d";

  @TempDir Path root;

  @BeforeEach
  void twoFiles() throws IOException {
    Files.createDirectories(root.resolve("img"));
    Files.writeString(root.resolve("img/logo one.svg"), "a");
    Files.writeString(root.resolve("code.py"), "b");
  }

  @Test
  void listsTheFilesOfARootSorted() throws IOException {
    assertThat(Stamp.of(List.of(root)).toString())
        .isEqualTo(
            """
            root %s
            %s code.py
            %s img/logo one.svg
            """
                .formatted(root, SHA256_OF_B, SHA256_OF_A));
  }

  @Test
  void isTrueWhileNothingChanges() throws IOException {
    assertThat(stamp().difference()).isEmpty();
  }

  @Test
  void namesAFileThatIsGone() throws IOException {
    Stamp stamp = stamp();
    Files.delete(root.resolve("img/logo one.svg"));
    assertThat(stamp.difference()).hasValue("img/logo one.svg is gone");
  }

  @Test
  void namesAFileThatIsNew() throws IOException {
    Stamp stamp = stamp();
    Files.writeString(root.resolve("img/other.svg"), "a");
    assertThat(stamp.difference()).hasValue("img/other.svg is new");
  }

  @Test
  void namesAFileThatHasChangedThoughNotInSizeOrTime() throws IOException {
    Path code = root.resolve("code.py");
    FileTime time = Files.getLastModifiedTime(code);
    Stamp stamp = stamp();
    Files.writeString(code, "c");
    Files.setLastModifiedTime(code, time);
    assertThat(stamp.difference()).hasValue("code.py has changed");
  }

  @Test
  void isTrueForAFileThatWasOnlyTouched() throws IOException {
    Stamp stamp = stamp();
    Files.setLastModifiedTime(root.resolve("code.py"), FileTime.fromMillis(0));
    assertThat(stamp.difference()).isEmpty();
  }

  @Test
  void namesTheFirstOfSeveralDifferences() throws IOException {
    Stamp stamp = stamp();
    Files.delete(root.resolve("img/logo one.svg"));
    Files.writeString(root.resolve("a.txt"), "a");
    assertThat(stamp.difference()).hasValue("a.txt is new");
  }

  @Test
  void ignoresDotFilesAndJavaSources() throws IOException {
    Stamp stamp = stamp();
    Files.createDirectories(root.resolve("img/.cache"));
    Files.writeString(root.resolve("img/.cache/logo.svg"), "a");
    Files.writeString(root.resolve(".hidden"), "a");
    Files.writeString(root.resolve("Cover.java"), "a");
    assertThat(stamp.difference()).isEmpty();
  }

  @Test
  void ignoresWhatItIsToldToWhetherNewOrGone() throws IOException {
    Stamp stamp = stamp();
    Files.delete(root.resolve("img/logo one.svg"));
    Files.writeString(root.resolve("img/new.svg"), "a");
    assertThat(stamp.difference(file -> file.startsWith(root.resolve("img")))).isEmpty();
  }

  @Test
  void noticesThatARootThatDidNotExistHasCome() throws IOException {
    Path deck = root.resolve("deck");
    Stamp stamp = Stamp.parse(Stamp.of(List.of(deck)).toString());
    assertThat(stamp.difference()).isEmpty();
    Files.createDirectories(deck);
    Files.writeString(deck.resolve("a.svg"), "a");
    assertThat(stamp.difference()).hasValue("a.svg is new");
  }

  @Test
  void keepsSeveralRootsApart() throws IOException {
    Path img = root.resolve("img");
    Path code = Files.createDirectories(root.resolve("code"));
    Stamp stamp = Stamp.parse(Stamp.of(List.of(img, code)).toString());
    Files.move(img.resolve("logo one.svg"), code.resolve("logo one.svg"));
    assertThat(stamp.difference()).hasValue("logo one.svg is new");
  }

  @Test
  void refusesWhatIsNoStamp() {
    assertThrows(IllegalArgumentException.class, () -> Stamp.parse("abc code.py\n"));
    assertThrows(IllegalArgumentException.class, () -> Stamp.parse("root " + root + "\nabc\n"));
  }

  /** As the next build reads it. */
  private Stamp stamp() throws IOException {
    return Stamp.parse(Stamp.of(List.of(root)).toString());
  }
}
