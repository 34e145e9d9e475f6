package dev.lectern.maven.build;

import dev.lectern.maven.compile.Setup;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Takes from a Maven project how it is compiled. */
public final class MavenBuild {
  /** Where {@code lectern:assets} generates. */
  public static final String ASSETS = "${project.build.directory}/generated-sources/lectern";

  private final MavenProject project;
  private final CompilerSettings settings;

  /** Of that project. */
  public MavenBuild(MavenProject project) {
    this.project = project;
    settings = new CompilerSettings(project);
  }

  /** What its compiler is told. */
  public Setup setup(RepositorySystem repositories, RepositorySystemSession session)
      throws DependencyResolutionException, DependencyResolutionRequiredException {
    List<Path> classPath = new ArrayList<>();
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    for (String element : project.getCompileClasspathElements()) {
      Path path = Path.of(element);
      if (!path.equals(classes)) {
        classPath.add(path);
      }
    }
    // Without a path of its own, the processor is looked for on the class path.
    List<Path> processors =
        settings.has("annotationProcessorPaths")
            ? new ProcessorPath(repositories, session, project)
                .of(settings.children("annotationProcessorPaths"))
            : classPath;
    return new Setup(
        project.getBasedir().toPath(),
        sources(),
        classPath,
        processors,
        settings.options(),
        encoding());
  }

  /** Without what was generated from a deck: that will be done again. */
  public List<Path> sources() {
    Path generated =
        settings
            .value("generatedSourcesDirectory", "lectern.none")
            .map(Path::of)
            .orElse(Path.of(project.getBuild().getDirectory(), "generated-sources", "annotations"));
    Path assets = Path.of(project.getBuild().getDirectory(), "generated-sources", "lectern");
    List<Path> sources = new ArrayList<>();
    for (String root : project.getCompileSourceRoots()) {
      Path path = Path.of(root);
      if (new File(root).isDirectory() && !path.equals(generated) && !path.equals(assets)) {
        sources.add(path);
      }
    }
    return sources;
  }

  /** The options of the compiler. */
  public List<String> options() {
    return settings.options();
  }

  /** The encoding of the sources. */
  public Charset encoding() {
    return settings
        .value("encoding", "project.build.sourceEncoding")
        .map(Charset::forName)
        .orElse(StandardCharsets.UTF_8);
  }
}
