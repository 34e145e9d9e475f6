import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compilers as a shell starts them. */
final class Commands {
  final Path annotations = jar("annotations");
  final Path processor = jar("processor");
  final Path floor;
  private final Path home;

  Commands(Path home) throws IOException {
    this.home = home;
    this.floor = floor();
  }

  void javac(Path deck, List<String> sources, List<String> options) throws Exception {
    Path list = deck.resolve("sources.txt");
    Files.write(list, sources);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", annotations.toString(), "-encoding", "UTF-8", "-d", "out"));
    command.add("@" + list);
    start(deck, command);
  }

  static void maven(Path deck, Path pom) throws Exception {
    Path classes = deck.resolve("target");
    if (Files.exists(classes)) {
      try (Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    start(deck, List.of("mvn", "-o", "-B", "-q", "-f", pom.toString(), "compile"));
  }

  private static void start(Path deck, List<String> command) throws Exception {
    Path log = deck.resolve("command.log");
    Process process =
        new ProcessBuilder(command)
            .directory(deck.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
  }

  Path pom(Path deck, String name, List<String> options) throws IOException {
    String arguments = String.join("</arg><arg>", options);
    return Files.writeString(
        deck.resolve(name),
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>bench</groupId><artifactId>bench</artifactId><version>1</version>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <dependencies><dependency>
            <groupId>dev.lectern</groupId><artifactId>annotations</artifactId><version>1</version>
            <scope>system</scope><systemPath>%s</systemPath>
          </dependency></dependencies>
          <build><plugins><plugin>
            <artifactId>maven-resources-plugin</artifactId><version>3.5.0</version>
          </plugin><plugin>
            <artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version>
            <configuration><compilerArgs><arg>%s</arg></compilerArgs></configuration>
          </plugin></plugins></build>
        </project>
        """
            .formatted(annotations, arguments));
  }

  /** Our jar with another processor in it. */
  private Path floor() throws IOException {
    Path source = home.resolve("Floor.java");
    Files.writeString(
        source,
        """
        import java.util.Set;
        import javax.annotation.processing.*;
        import javax.lang.model.SourceVersion;
        import javax.lang.model.element.TypeElement;
        import javax.tools.StandardLocation;

        @SupportedAnnotationTypes("dev.lectern.*")
        public class Floor extends AbstractProcessor {
          @Override public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
          }
          @Override public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
            if (round.processingOver()) {
              try (var out = processingEnv.getFiler()
                  .createResource(StandardLocation.CLASS_OUTPUT, "", "floor.txt").openOutputStream()) {
                out.write('1');
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            }
            return true;
          }
        }
        """);
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-proc:none", "-d", home.toString(), source.toString());
    Path copy = home.resolve("floor.jar");
    Files.copy(processor, copy, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem jar = FileSystems.newFileSystem(copy)) {
      Files.copy(home.resolve("Floor.class"), jar.getPath("Floor.class"));
      Files.writeString(
          jar.getPath("META-INF/services/javax.annotation.processing.Processor"), "Floor");
    }
    return copy;
  }

  private static Path jar(String module) throws IOException {
    String pattern = "lectern-" + module + "-[0-9.]+\\.jar";
    try (Stream<Path> files = Files.list(Path.of(module, "target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches(pattern))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("no jar of " + module + ": package it first"))
          .toAbsolutePath();
    }
  }
}
