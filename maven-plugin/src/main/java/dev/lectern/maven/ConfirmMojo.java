package dev.lectern.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The goal {@code lectern:confirm}: fails when there is a deck among the sources and none came out.
 *
 * <pre>{@code
 * <goals>
 *   <goal>refresh</goal>
 *   <goal>confirm</goal>
 * </goals>
 * }</pre>
 *
 * <p>It runs in {@code compile}, behind the compiler if that is named above it in the pom, as is
 * usual; and what is not compiled yet is not missed.
 *
 * <p>A processor that does not run can say nothing. From JDK 23 on, javac runs none that is only on
 * the class path, and is as silent about it as the processor.
 */
@Mojo(name = "confirm", defaultPhase = LifecyclePhase.COMPILE, threadSafe = true)
public final class ConfirmMojo extends AbstractMojo {
  private static final String IN_EVERY_DECK = "asset-manifest.json";

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File basedir;

  @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true, required = true)
  private List<String> sourceRoots;

  @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
  private File classes;

  /** For Maven, which sets the fields. */
  public ConfirmMojo() {}

  ConfirmMojo(Path basedir, Path sourceRoot, Path classes) {
    this.basedir = basedir.toFile();
    this.sourceRoots = List.of(sourceRoot.toString());
    this.classes = classes.toFile();
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      if (!classes.isDirectory() || hasDeck()) {
        return;
      }
      for (DeckSource source : DeckSources.in(sourceRoots.stream().map(Path::of).toList())) {
        if (source.isCompiledInto(classes.toPath())) {
          throw new MojoFailureException(noDeck(source.file()));
        }
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Lectern cannot see whether a deck came out", e);
    }
  }

  private boolean hasDeck() throws IOException {
    try (Stream<Path> files = Files.walk(classes.toPath())) {
      return files.anyMatch(file -> file.endsWith(IN_EVERY_DECK));
    }
  }

  private String noDeck(Path source) {
    return "Lectern: "
        + basedir.toPath().toAbsolutePath().relativize(source.toAbsolutePath())
        + " has a @Deck, but no deck came out: the processor has not run. Name lectern-processor in"
        + " annotationProcessorPaths of maven-compiler-plugin; from JDK 23 on, javac runs no"
        + " processor that is only on the class path";
  }
}
