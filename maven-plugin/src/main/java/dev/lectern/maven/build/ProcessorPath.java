package dev.lectern.maven.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Finds the jars that {@code annotationProcessorPaths} names, and those that they need. */
final class ProcessorPath {
  private final RepositorySystem repositories;
  private final RepositorySystemSession session;
  private final MavenProject project;

  ProcessorPath(
      RepositorySystem repositories, RepositorySystemSession session, MavenProject project) {
    this.repositories = repositories;
    this.session = session;
    this.project = project;
  }

  List<Path> of(List<Xpp3Dom> paths) throws DependencyResolutionException {
    CollectRequest request = new CollectRequest();
    request.setRepositories(project.getRemoteProjectRepositories());
    for (Xpp3Dom path : paths) {
      request.addDependency(dependency(path));
    }
    List<Path> jars = new ArrayList<>();
    for (ArtifactResult result :
        repositories
            .resolveDependencies(session, new DependencyRequest(request, null))
            .getArtifactResults()) {
      jars.add(result.getArtifact().getFile().toPath());
    }
    return jars;
  }

  private org.eclipse.aether.graph.Dependency dependency(Xpp3Dom path) {
    String group = text(path, "groupId", "");
    String artifact = text(path, "artifactId", "");
    String version = text(path, "version", "");
    if (version.isEmpty()) {
      version = managed(group, artifact).orElse("");
    }
    DefaultArtifact named =
        new DefaultArtifact(
            group, artifact, text(path, "classifier", ""), text(path, "type", "jar"), version);
    List<Exclusion> exclusions = new ArrayList<>();
    Xpp3Dom excluded = path.getChild("exclusions");
    for (Xpp3Dom exclusion : excluded == null ? new Xpp3Dom[0] : excluded.getChildren()) {
      exclusions.add(
          new Exclusion(
              text(exclusion, "groupId", "*"), text(exclusion, "artifactId", "*"), "*", "*"));
    }
    return new org.eclipse.aether.graph.Dependency(named, "runtime", false, exclusions);
  }

  /** maven-compiler-plugin takes a version that is left out from the project, too. */
  private Optional<String> managed(String group, String artifact) {
    DependencyManagement management = project.getDependencyManagement();
    Stream<Dependency> managed =
        management == null ? Stream.of() : management.getDependencies().stream();
    return Stream.concat(managed, project.getDependencies().stream())
        .filter(each -> each.getGroupId().equals(group) && each.getArtifactId().equals(artifact))
        .map(Dependency::getVersion)
        .findFirst();
  }

  private static String text(Xpp3Dom parent, String name, String otherwise) {
    Xpp3Dom child = parent.getChild(name);
    return child == null || child.getValue() == null ? otherwise : child.getValue().strip();
  }
}
