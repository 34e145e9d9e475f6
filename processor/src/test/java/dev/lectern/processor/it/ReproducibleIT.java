package dev.lectern.processor.it;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The talk: same sources, same bytes. */
class ReproducibleIT {
  private static final Path TALK = Path.of("../talk/src/main");
  private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

  @TempDir Path directory;

  @Test
  void theDeckIsTheSameWhateverTheJdkPlaceTimeZoneLocaleAndOrder() throws IOException {
    var here = deck(17, "here", Map.of("TZ", "Pacific/Kiritimati", "LC_ALL", "C"), "en-US", false);
    var there =
        deck(25, "over/there", Map.of("TZ", "Pacific/Niue", "LC_ALL", "C.UTF-8"), "tr-TR", true);
    assertThat(here).containsKey("index.html");
    assertThat(here).containsKey("asset-manifest.json");
    assertThat(there).isEqualTo(here);
  }

  private SortedMap<String, String> deck(
      int version, String place, Map<String, String> environment, String locale, boolean reversed)
      throws IOException {
    Project project = new Project(directory.resolve(place));
    project.copy(TALK, "src/main");
    List<String> sources = new ArrayList<>(project.javaSources());
    if (reversed) {
      Collections.reverse(sources);
    }
    List<String> command = new ArrayList<>();
    command.add(Jdk.of(version).javac().toString());
    command.add("-J-Duser.language=" + locale.substring(0, 2));
    command.add("-J-Duser.country=" + locale.substring(3));
    command.addAll(List.of("-encoding", "UTF-8", "--release", "17", "-d", "out"));
    command.addAll(List.of("-processorpath", Staged.processor().toString()));
    // The talk shows a method of the processor, whose source is found beside its classes.
    command.addAll(List.of("-cp", Staged.annotations() + File.pathSeparator + CLASSES));
    command.addAll(sources);
    Run run = Run.of(project.directory(), environment, command);
    assertThat(run.lines("error")).isEmpty();
    assertThat(run.succeeded()).isTrue();
    return project.hashes("out/journey");
  }
}
