package dev.lectern.maven;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.processor.stale.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshMojoTest {
  @TempDir Path project;
  private final List<String> log = new ArrayList<>();
  private Path pom;
  private Path picture;
  private Path sources;
  private Path created;
  private Path stamp;

  /** A project that Maven has compiled, with a deck in it. */
  @BeforeEach
  void compiled() throws IOException {
    pom = write("pom.xml", "<project/>");
    picture = write("src/main/deck/img/logo.svg", "<svg/>");
    String status = "target/maven-status/maven-compiler-plugin/compile/default-compile/";
    sources = write(status + "inputFiles.lst", "Cover.java");
    created = write(status + "createdFiles.lst", "talk/index.html");
    stamp =
        write(
            "target/generated-sources/annotations/lectern.stamp",
            Stamp.of(List.of(project.resolve("src/main/deck"))).toString());
  }

  @Test
  void leavesMavenAloneWhileTheDeckIsTrue() throws Exception {
    refresh();
    assertThat(log).isEmpty();
    assertThat(Files.exists(sources)).isTrue();
    assertThat(Files.exists(stamp)).isTrue();
  }

  @Test
  void makesMavenForgetItsSourcesWhenAFileHasChanged() throws Exception {
    Files.writeString(picture, "<svg></svg>");
    refresh();
    assertThat(log).containsExactly("Lectern: img/logo.svg has changed: compiling the deck again");
    assertThat(Files.exists(sources)).isFalse();
  }

  @Test
  void makesMaven4ForgetWhatItCompiled() throws Exception {
    Files.delete(sources);
    Path memory =
        write("target/maven-status/maven-compiler-plugin/default-compile.cache", "sources");
    Path ofTests =
        write("target/maven-status/maven-compiler-plugin/default-testCompile.cache", "sources");
    refresh();
    assertThat(Files.exists(memory)).isTrue();
    Files.delete(picture);
    refresh();
    assertThat(log).containsExactly("Lectern: img/logo.svg is gone: compiling the deck again");
    assertThat(Files.exists(memory)).isFalse();
    assertThat(Files.exists(ofTests)).isTrue();
  }

  @Test
  void keepsMavensListOfWhatToRemove() throws Exception {
    Files.delete(picture);
    refresh();
    assertThat(Files.readString(created)).isEqualTo("talk/index.html");
  }

  /** Or a compilation that then fails, putting the file back, and the old deck would be current. */
  @Test
  void takesTheStampOfAnOldDeckAway() throws Exception {
    Files.delete(picture);
    refresh();
    assertThat(Files.exists(stamp)).isFalse();
  }

  @Test
  void compilesAgainWhenTheLastCompilationWroteNoDeck() throws Exception {
    Files.delete(stamp);
    refresh();
    assertThat(log)
        .containsExactly("Lectern: the last compilation wrote no deck: compiling the deck again");
    assertThat(Files.exists(sources)).isFalse();
  }

  @Test
  void compilesAgainWhenThePomIsNewer() throws Exception {
    Files.setLastModifiedTime(stamp, FileTime.fromMillis(0));
    refresh();
    assertThat(log).containsExactly("Lectern: pom.xml has changed: compiling the deck again");
  }

  @Test
  void compilesAgainWhenTheStampIsDamaged() throws Exception {
    Files.writeString(stamp, "?");
    refresh();
    assertThat(log).containsExactly("Lectern: lectern.stamp is damaged: compiling the deck again");
  }

  @Test
  void saysNothingOnTheFirstBuild() throws Exception {
    Files.delete(sources);
    Files.delete(stamp);
    refresh();
    assertThat(log).isEmpty();
  }

  @Test
  void ignoresTheBuildDirectoryEvenWithinTheDeckRoot() throws Exception {
    Files.writeString(stamp, Stamp.of(List.of(project)).toString());
    write("target/classes/talk/index.html", "<html></html>");
    refresh();
    assertThat(log).isEmpty();
  }

  private void refresh() throws MojoExecutionException {
    RefreshMojo mojo = new RefreshMojo(pom, project.resolve("target"), stamp);
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            log.add(line.toString());
          }
        });
    mojo.execute();
  }

  private Path write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
