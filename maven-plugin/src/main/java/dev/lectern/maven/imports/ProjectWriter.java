package dev.lectern.maven.imports;

import dev.lectern.maven.imports.compile.Finding;
import dev.lectern.maven.imports.compile.Sites;
import dev.lectern.maven.imports.emit.Formatter;
import dev.lectern.maven.imports.emit.JavaWriter;
import dev.lectern.maven.imports.emit.Pom;
import dev.lectern.maven.imports.load.AssetStore;
import dev.lectern.maven.imports.model.Talk;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import dev.lectern.maven.imports.report.ReportJson;
import dev.lectern.maven.imports.report.ReportText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Writes the folder of the new project. */
final class ProjectWriter {
  private final ImportRequest request;

  ProjectWriter(ImportRequest request) {
    this.request = request;
  }

  /** Refuses what would end badly: a folder with something in it, a package that is no name. */
  void check() {
    if (!SourceVersion.isName(request.packageName())) {
      throw new ImportFailure(
          "\"" + request.packageName() + "\" is no package; write it as in \"org.example.talk\"");
    }
    try {
      if (Files.exists(request.to()) && !Files.isDirectory(request.to())) {
        throw new ImportFailure(
            request.to() + " is a file; lectern.to is the folder that is written");
      }
      if (Files.isDirectory(request.to())) {
        try (Stream<Path> files = Files.list(request.to())) {
          if (files.findAny().isPresent()) {
            throw new ImportFailure(
                request.to() + " is not empty; nothing is written over, so name a new folder");
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path sources() {
    return request.to().resolve("src/main/java");
  }

  Path deckRoot() {
    return request.to().resolve("src/main/deck");
  }

  /** Writes all but the report, not laid out yet; the sources by the names of their files. */
  Map<String, String> write(Talk talk, AssetStore assets) {
    Map<String, String> sources = new JavaWriter(request.packageName(), false).write(talk);
    try {
      sources(sources);
      clear(deckRoot());
      Files.createDirectories(deckRoot());
      for (var file : assets.files().entrySet()) {
        Path path = deckRoot().resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      String pom = Pom.of(request.packageName(), artifact(), request.version());
      Files.writeString(request.to().resolve("pom.xml"), pom);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  /**
   * Lays the sources out: a file a column, or all in one if the old page had fewer lines than those
   * would have, as a deck of short slides has.
   */
  Map<String, String> layOut(Talk talk, int lines) {
    Map<String, String> many = new JavaWriter(request.packageName(), false).write(talk);
    Map<String, String> one = new JavaWriter(request.packageName(), true).write(talk);
    Map<String, String> both = new LinkedHashMap<>(many);
    one.forEach((name, text) -> both.put("one/" + name, text));
    Map<String, String> formatted = Formatter.format(both);
    many.replaceAll((name, text) -> formatted.get(name));
    one.replaceAll((name, text) -> formatted.get("one/" + name));
    boolean all = count(many.values()) > lines && count(one.values()) < count(many.values());
    Map<String, String> sources = all ? one : many;
    try {
      sources(sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private void sources(Map<String, String> sources) throws IOException {
    Path folder = sources().resolve(request.packageName().replace('.', '/'));
    clear(folder);
    Files.createDirectories(folder);
    for (var source : sources.entrySet()) {
      Files.writeString(folder.resolve(source.getKey()), source.getValue());
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static long count(Collection<String> sources) {
    return sources.stream().mapToLong(source -> source.lines().count()).sum();
  }

  private String artifact() {
    Path name = request.to().toAbsolutePath().normalize().getFileName();
    String letters = name == null ? "" : name.toString().replaceAll("[^A-Za-z0-9._-]+", "-");
    return letters.matches("[.-]*") ? "talk" : letters;
  }

  /** Writes what was done, and what is still wrong. */
  void report(Report report, Talk talk, Sites places, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.error()) {
        String what = finding.code().isEmpty() ? "javac" : finding.code();
        String detail = finding.message().replaceFirst("^\\[\\w+] ", "").replaceAll("\\s+", " ");
        String place = finding.file() + ":" + finding.line();
        report.add(new Entry(Entry.Kind.MISTAKE, what, detail, 0, place));
      }
    }
    for (Entry entry : List.copyOf(report.entries())) {
      String slide = entry.slide().isEmpty() ? slideAt(talk, entry.line()) : entry.slide();
      String file = slide.isEmpty() ? "" : places.file(slide);
      if (!file.isEmpty()) {
        report.remove(entry);
        report.add(entry.on(file + ":" + places.line(file, slide)));
      }
    }
    try {
      String from = request.from().getFileName().toString();
      Files.write(
          request.to().resolve("IMPORT.md"),
          ReportText.of(report, from, talk.title).getBytes(StandardCharsets.UTF_8));
      Files.write(
          request.to().resolve("import.json"),
          ReportJson.of(report, from, talk.title).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last slide that begins before a line. */
  private static String slideAt(Talk talk, int line) {
    String[] name = {""};
    talk.each(
        slide -> {
          if (line > 0 && slide.line > 0 && slide.line <= line) {
            name[0] = slide.name;
          }
        });
    return name[0];
  }
}
