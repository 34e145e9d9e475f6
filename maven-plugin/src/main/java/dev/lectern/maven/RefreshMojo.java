package dev.lectern.maven;

import dev.lectern.processor.stale.Stamp;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The goal {@code lectern:refresh}: makes Maven compile a deck again whose files have changed.
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>dev.lectern</groupId>
 *   <artifactId>lectern-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <goals>
 *         <goal>refresh</goal>
 *       </goals>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 *
 * <p>maven-compiler-plugin looks at sources and the class path only. It compiles all when it has no
 * list of the sources that it compiled last ({@link CompilerMemory}), so that list goes.
 */
@Mojo(name = "refresh", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class RefreshMojo extends AbstractMojo {
  /** The file that holds the processor's options. */
  @Parameter(defaultValue = "${project.file}", readonly = true, required = true)
  private File pom;

  /** Where Maven keeps what it compiled. */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  private File buildDirectory;

  /** The stamp that the processor left, in the compiler's generatedSourcesDirectory. */
  @Parameter(
      defaultValue = "${project.build.directory}/generated-sources/annotations/lectern.stamp",
      required = true)
  private File stamp;

  /** For Maven, which sets the fields. */
  public RefreshMojo() {}

  RefreshMojo(Path pom, Path buildDirectory, Path stamp) {
    this.pom = pom.toFile();
    this.buildDirectory = buildDirectory.toFile();
    this.stamp = stamp.toFile();
  }

  @Override
  public void execute() throws MojoExecutionException {
    try {
      List<Path> lists = CompilerMemory.of(buildDirectory.toPath());
      if (lists.isEmpty()) {
        return; // nothing was compiled yet, so everything will be
      }
      Optional<String> reason = reason();
      if (reason.isPresent()) {
        getLog().info("Lectern: " + reason.get() + ": compiling the deck again");
        Files.deleteIfExists(stamp.toPath());
        for (Path list : lists) {
          Files.delete(list);
        }
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Lectern cannot see whether the deck is up to date", e);
    }
  }

  private Optional<String> reason() throws IOException {
    if (!stamp.isFile()) {
      return Optional.of("the last compilation wrote no deck");
    }
    if (pom.lastModified() > stamp.lastModified()) {
      return Optional.of(pom.getName() + " has changed"); // options of the processor, for one
    }
    Path build = buildDirectory.toPath().toAbsolutePath();
    try {
      return Stamp.parse(Files.readString(stamp.toPath()))
          .difference(file -> file.startsWith(build));
    } catch (IllegalArgumentException e) {
      return Optional.of(stamp.getName() + " is damaged");
    }
  }
}
