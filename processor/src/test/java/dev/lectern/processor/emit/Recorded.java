package dev.lectern.processor.emit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder that keeps in mind what is done to it, and in which order. */
final class Recorded implements Folder {
  final List<String> deeds = new ArrayList<>();
  private final Path folder;

  Recorded(Path folder) {
    this.folder = folder;
  }

  String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  @Override
  public void write(String path, Content content) throws IOException {
    deeds.add("write " + path);
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    try (InputStream in = content.open()) {
      Files.writeString(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Override
  public void delete(String path) throws IOException {
    deeds.add("delete " + path);
    Files.deleteIfExists(folder.resolve(path));
  }

  @Override
  public Optional<Path> path(String path) {
    return Optional.of(folder.resolve(path));
  }

  @Override
  public List<String> folders() {
    return List.of();
  }
}
