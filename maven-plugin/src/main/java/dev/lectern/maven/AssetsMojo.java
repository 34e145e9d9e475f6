package dev.lectern.maven;

import dev.lectern.maven.build.MavenBuild;
import dev.lectern.processor.host.AssetsText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * The goal {@code lectern:assets}: generates {@code Assets}, the constants for the files of a deck,
 * before the compiler runs.
 *
 * <p>The processor generates the same, but only once javac gets to it: not while a source has a
 * mistake that javac stops at. Then every use of a constant would be an error, too.
 */
@Mojo(name = "assets", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class AssetsMojo extends AbstractMojo {
  private static final String FILE = "Assets.java";

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** Where they are generated; nothing else may be there. */
  @Parameter(defaultValue = MavenBuild.ASSETS, readonly = true, required = true)
  private File generated;

  @Override
  public void execute() throws MojoExecutionException {
    try {
      List<Path> roots = new MavenBuild(project).sources();
      Map<Path, String> decks = new LinkedHashMap<>();
      for (DeckSource source : DeckSources.in(roots)) {
        decks.put(source.file(), source.packageName());
      }
      Path classes = Path.of(project.getBuild().getOutputDirectory());
      Set<Path> written = new HashSet<>();
      for (var text : AssetsText.of(decks, chosenRoot(), classes).entrySet()) {
        Path name = Path.of(text.getKey().replace('.', '/'), FILE);
        // Who writes one by hand has it.
        if (roots.stream().noneMatch(root -> Files.exists(root.resolve(name)))) {
          written.add(write(name, text.getValue()));
        }
      }
      deleteOthers(written);
      if (!written.isEmpty()) {
        project.addCompileSourceRoot(generated.toString());
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Lectern cannot write the constants for a deck's files", e);
    }
  }

  private Optional<Path> chosenRoot() {
    String option = "-Alectern.root=";
    return new MavenBuild(project)
        .options().stream()
            .filter(argument -> argument.startsWith(option))
            .map(argument -> Path.of(argument.substring(option.length())).toAbsolutePath())
            .filter(Files::isDirectory)
            .findFirst();
  }

  /** What has not changed stays: Maven compiles all again for a source that is new. */
  private Path write(Path name, String text) throws IOException {
    Path file = generated.toPath().resolve(name);
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    return file;
  }

  private void deleteOthers(Set<Path> written) throws IOException {
    if (generated.isDirectory()) {
      try (Stream<Path> files = Files.walk(generated.toPath())) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!written.contains(file)) {
            Files.delete(file);
          }
        }
      }
    }
  }
}
