package dev.lectern.maven.it;

import dev.lectern.processor.it.Run;
import dev.lectern.processor.it.Staged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Maven that runs our own build, on a project outside of it. Its local repository is the one
 * that holds our artifacts; what others made comes from the developer's own, or from Central.
 */
final class Maven {
  private static final String SETTINGS =
      """
      <settings>
        <profiles>
          <profile>
            <id>developer</id>
            <repositories>
              <repository>
                <id>developer</id>
                <url>%1$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
              </repository>
            </repositories>
            <pluginRepositories>
              <pluginRepository>
                <id>developer</id>
                <url>%1$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
              </pluginRepository>
            </pluginRepositories>
          </profile>
        </profiles>
        <activeProfiles>
          <activeProfile>developer</activeProfile>
        </activeProfiles>
      </settings>
      """;

  private Maven() {}

  static Run run(Path project, String... arguments) {
    return run(Path.of(Staged.property("lectern.mavenHome")), project, arguments);
  }

  /** The same, by another Maven than the one that runs our own build. */
  static Run run(Path home, Path project, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(executable(home).toString());
    command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never", "-s", settings().toString()));
    command.add("-Dmaven.repo.local=" + Staged.repository());
    if (offline()) {
      command.addAll(List.of("-o", "-Daether.offline.protocols=file"));
    }
    command.addAll(List.of(arguments));
    // What the script that runs our own build has left for its own Maven goes; a short life needs
    // no optimizing compiler.
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME", System.getProperty("java.home"),
            "MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
            "MAVEN_PROJECTBASEDIR", "",
            "MAVEN_BASEDIR", "",
            "MAVEN_CMD_LINE_ARGS", "");
    return Run.of(project, environment, command);
  }

  /** Whether our own build may not reach Central, and so nor may those that it starts. */
  static boolean offline() {
    return Staged.property("lectern.mavenSettings").equals("offline=true");
  }

  private static Path executable(Path home) {
    Path bin = home.resolve("bin");
    Path windows = bin.resolve("mvn.cmd");
    return System.getProperty("os.name").startsWith("Windows") ? windows : bin.resolve("mvn");
  }

  private static Path settings() {
    Path repository = Path.of(Staged.property("lectern.mavenRepository"));
    try {
      Path settings = Staged.repository().resolve("settings.xml");
      return Files.writeString(settings, SETTINGS.formatted(repository.toUri()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
