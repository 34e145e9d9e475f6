package dev.lectern.maven;

import dev.lectern.maven.build.MavenBuild;
import dev.lectern.maven.compile.Setup;
import dev.lectern.maven.dev.Desk;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * The goal {@code lectern:dev}: shows the decks of a project in the browser while they are written.
 *
 * <pre>{@code
 * mvn lectern:dev
 * }</pre>
 *
 * <p>What is saved is compiled and seen at once, at the slide and step that is shown; a mistake is
 * shown over the last good deck. Nothing is written to disk.
 */
@Mojo(
    name = "dev",
    requiresDependencyResolution = ResolutionScope.COMPILE,
    requiresDirectInvocation = true)
public final class DevMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Where decks are seen, on this machine; if it is taken, a free port is. */
  @Parameter(property = "lectern.port", defaultValue = "8080")
  private int port;

  /** Whether to open the browser. */
  @Parameter(property = "lectern.open", defaultValue = "false")
  private boolean open;

  /** An editor that the key i opens the slide's source in: {@code idea} or {@code vscode}. */
  @Parameter(property = "lectern.editor")
  private String editor;

  private final RepositorySystem repositories;

  /** For Maven. */
  @Inject
  public DevMojo(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  @Override
  public void execute() throws MojoExecutionException {
    Setup setup = setup();
    if (!setup.hasLectern()) {
      String what = project.getArtifactId() + " has no lectern-processor on its processor path";
      if (session.getProjects().size() > 1) {
        getLog().info(what + ", and so no decks");
        return;
      }
      throw new MojoExecutionException(
          what + "; name it in annotationProcessorPaths of maven-compiler-plugin");
    }
    try (Desk desk = new Desk(setup, port, editor == null ? "" : editor, System.out::println)) {
      desk.run(open);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new MojoExecutionException("Lectern cannot show the decks: " + e.getMessage(), e);
    }
  }

  private Setup setup() throws MojoExecutionException {
    try {
      return new MavenBuild(project).setup(repositories, session.getRepositorySession());
    } catch (DependencyResolutionException | DependencyResolutionRequiredException e) {
      throw new MojoExecutionException(
          "Lectern cannot find what the sources need: " + e.getMessage(), e);
    }
  }
}
