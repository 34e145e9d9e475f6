package dev.lectern.maven;

import dev.lectern.maven.stage.EachDeck;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What goals have in common that make something of decks which are compiled. */
abstract class DeckMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Where decks are that are compiled. */
  @Parameter(defaultValue = "${project.build.outputDirectory}", required = true)
  private File decks;

  /** The deck, by its id; without it, all. */
  @Parameter(property = "lectern.deck", defaultValue = "")
  private String deck;

  /** Where files are written to. */
  @Parameter(property = "lectern.to", defaultValue = "${project.build.directory}/lectern")
  private File to;

  /** Chromium, Chrome or Edge: a file, or a name on the path; without it, one that is installed. */
  @Parameter(property = "lectern.browser", defaultValue = "")
  private String browser;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      EachDeck each = EachDeck.below(decks.toPath(), orEmpty(deck));
      if (!each.isEmpty()) {
        work(each);
      } else if (session.getProjects().size() > 1) {
        getLog().info(project.getArtifactId() + " has no decks");
      } else {
        throw new MojoExecutionException(
            "no deck in " + shown(decks.toPath()) + ": mvn compile makes it");
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Lectern: " + e.getMessage(), e);
    }
  }

  abstract void work(EachDeck each)
      throws IOException, MojoExecutionException, MojoFailureException;

  static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  String browser() {
    return orEmpty(browser);
  }

  MavenProject project() {
    return project;
  }

  /** A file among those that are written. */
  Path to(String name) {
    return to.toPath().resolve(name);
  }

  void told(String what, Path where) {
    getLog().info("Lectern: " + what + " in " + shown(where));
  }

  String shown(Path path) {
    Path base = project.getBasedir().toPath();
    return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
  }
}
