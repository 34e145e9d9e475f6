package dev.lectern.maven;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmMojoTest {
  @TempDir Path project;

  /** A project whose classes are compiled. */
  @BeforeEach
  void compiled() throws IOException {
    write("target/classes/talk/Talk.class", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package talk; import dev.lectern.Deck; @Deck(\"Talk\") final class Talk {}",
        "package talk; import dev.lectern.*; @Deck(\"Talk\") final class Talk {}",
        "package talk; @dev.lectern.Deck(\"Talk\") final class Talk {}",
        "package talk; class Talk { @dev.lectern.Deck(\"Talk\") interface Inner {} }"
      })
  void aDeckThatDidNotComeOutFailsTheBuild(String source) throws Exception {
    write("src/main/java/talk/Talk.java", source);
    MojoFailureException failure = assertThrows(MojoFailureException.class, this::confirm);
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "Lectern: src/main/java/talk/Talk.java has a @Deck, but no deck came out: the processor"
                + " has not run. Name lectern-processor in annotationProcessorPaths of"
                + " maven-compiler-plugin; from JDK 23 on, javac runs no processor that is only on"
                + " the class path");
  }

  @Test
  void aDeckThatCameOutIsFine() throws Exception {
    write(
        "src/main/java/talk/Talk.java",
        "package talk; @dev.lectern.Deck(\"Talk\") final class Talk {}");
    write("target/classes/META-INF/resources/talk/asset-manifest.json", "{}");
    confirm();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package talk; /** Not a {@code @dev.lectern.Deck}. */ class Talk { String s = \"@dev.lectern.Deck\"; }",
        "package talk; import org.cards.Deck; @Deck(52) class Talk {}",
        "package talk; import dev.lectern.Slide; @Slide(\"Decks\") class Talk {}"
      })
  void withoutADeckThereIsNothingToComeOut(String source) throws Exception {
    write("src/main/java/talk/Talk.java", source);
    confirm();
  }

  @Test
  void nothingWasCompiledSoNothingIsSaid() throws Exception {
    write(
        "src/main/java/talk/Talk.java",
        "package talk; @dev.lectern.Deck(\"Talk\") final class Talk {}");
    Files.delete(project.resolve("target/classes/talk/Talk.class"));
    Files.delete(project.resolve("target/classes/talk"));
    Files.delete(project.resolve("target/classes"));
    confirm();
  }

  @Test
  void whatIsNotCompiledYetIsNotMissed() throws Exception {
    write("src/main/java/Talk.java", "@dev.lectern.Deck(\"Talk\") final class Talk {}");
    confirm();
  }

  private void confirm() throws Exception {
    new ConfirmMojo(project, project.resolve("src/main/java"), project.resolve("target/classes"))
        .execute();
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
