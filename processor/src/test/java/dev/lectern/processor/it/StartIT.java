package dev.lectern.processor.it;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a cold javac loads for a deck of plain slides, which is half of what it costs: a number that
 * is the same on every machine.
 */
class StartIT {
  /** Our classes and those of our libraries; 771 when this was written. */
  private static final int OURS = 795;

  /** With those of the JDK that javac alone does not load; 1125 when this was written. */
  private static final int ALL = 1160;

  /** What no plain slide needs. */
  private static final List<String> ROOMS =
      List.of(
          "dev.lectern.processor.syntax.",
          "dev.lectern.processor.render.ChartRenderer",
          "dev.lectern.processor.render.Timeline",
          "dev.lectern.processor.libs.com.drew.",
          "dev.lectern.processor.libs.com.github.difflib.",
          "dev.lectern.processor.libs.com.twelvemonkeys.",
          "dev.lectern.processor.libs.de.siegmar.",
          "dev.lectern.processor.libs.net.sf.jsqlparser.",
          "dev.lectern.processor.libs.org.antlr.",
          "dev.lectern.processor.libs.org.htmlunit.",
          "dev.lectern.processor.libs.org.snakeyaml.",
          "dev.lectern.processor.libs.org.tomlj.",
          "java.awt.",
          "javax.imageio.",
          "javax.xml.");

  @TempDir Path directory;

  @Test
  void plainSlidesLoadWhatPlainSlidesNeed() throws IOException {
    List<String> slides = writeSlides();
    List<String> with = loaded(slides, "-processorpath", Staged.processor().toString());
    List<String> without = loaded(slides, "-proc:none");
    List<String> ours = with.stream().filter(name -> name.startsWith("dev.lectern.")).toList();

    assertThat(with.stream().filter(StartIT::isInARoom).toList()).isEmpty();
    assertThat(ours.stream().filter(name -> name.contains("$$Lambda")).toList()).isEmpty();
    assertThat(ours.size()).isIn(Range.closed(300, OURS));
    assertThat(with.size() - without.size()).isAtMost(ALL);
  }

  private static boolean isInARoom(String name) {
    return ROOMS.stream().anyMatch(name::startsWith);
  }

  private List<String> writeSlides() throws IOException {
    List<String> files = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int slide = 1; slide <= 28; slide++) {
      String name = "Slide" + slide;
      names.add(name + ".class");
      Files.writeString(
          directory.resolve(name + ".java"),
          """
          import dev.lectern.*;

          @Slide("Number %d, *in short*")
          @Notes("Do not read it out.")
          @Lead("It began with **one** table.")
          @Bullets({"Keys", "`slots`"})
          @Text("It saves [time](https://example.org).")
          class %s {}
          """
              .formatted(slide, name));
      files.add(name + ".java");
    }
    Files.writeString(
        directory.resolve("Plain.java"),
        """
        @dev.lectern.Deck(value = "Plain", slides = {%s})
        class Plain {}
        """
            .formatted(String.join(", ", names)));
    files.add("Plain.java");
    return files;
  }

  private List<String> loaded(List<String> files, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Jdk.of(17).javac().toString());
    command.addAll(List.of("-J-Xlog:class+load:file=classes.log", "-d", "out"));
    command.addAll(List.of("-cp", Staged.annotations().toString()));
    command.addAll(List.of(options));
    command.addAll(files);
    Run run = Run.of(directory, Map.of("LC_ALL", "C.UTF-8"), command);
    assertThat(run.output().replaceAll("Note: .*\n", "")).isEmpty();
    return Files.readAllLines(directory.resolve("classes.log")).stream()
        .filter(line -> line.contains(" source: "))
        .map(line -> line.replaceAll(" source: .*", "").replaceAll(".*\\s", ""))
        .toList();
  }
}
