package dev.lectern.processor.stale;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What every file of the deck roots was when a deck was written.
 *
 * <pre>{@code
 * String text = Stamp.of(List.of(deckRoot)).toString(); // written after the deck
 * Stamp.parse(text).difference(); // later: "img/logo.png is gone"
 * }</pre>
 *
 * <p>Contents are compared, not times: a checkout touches files that it does not change. Dot files
 * and Java sources are no files of a deck. A root that does not exist has no files, so it may be
 * given to notice when it comes.
 */
public final class Stamp {
  /** The name of the file that holds a stamp, in the directory for generated sources. */
  public static final String FILE_NAME = "lectern.stamp";

  private static final String ROOT = "root ";

  private final SortedMap<Path, SortedMap<String, String>> hashes;

  private Stamp(SortedMap<Path, SortedMap<String, String>> hashes) {
    this.hashes = hashes;
  }

  public static Stamp of(Collection<Path> roots) throws IOException {
    return of(roots, file -> false);
  }

  /** The same, with files that are in none of the roots, such as Java that a slide shows. */
  public static Stamp of(Collection<Path> roots, Collection<Path> files) throws IOException {
    List<Path> all = new ArrayList<>(roots);
    all.addAll(files);
    return of(all);
  }

  private static Stamp of(Collection<Path> roots, Predicate<Path> ignored) throws IOException {
    SortedMap<Path, SortedMap<String, String>> hashes = new TreeMap<>();
    for (Path root : roots) {
      Path absolute = root.toAbsolutePath().normalize();
      hashes.put(absolute, hashes(absolute, ignored));
    }
    return new Stamp(hashes);
  }

  private static SortedMap<String, String> hashes(Path root, Predicate<Path> ignored)
      throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    if (Files.isRegularFile(root)) {
      hashes.put("", sha256(root));
    } else if (Files.isDirectory(root)) {
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
          String name = name(root.relativize(file));
          if (isDeckFile(name) && !ignored.test(file)) {
            hashes.put(name, sha256(file));
          }
        }
      }
    }
    return hashes;
  }

  private static boolean isDeckFile(String name) {
    return !name.startsWith(".") && !name.contains("/.") && !name.endsWith(".java");
  }

  private static String name(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Reads what {@link #toString} wrote. */
  public static Stamp parse(String text) {
    SortedMap<Path, SortedMap<String, String>> hashes = new TreeMap<>();
    SortedMap<String, String> root = null;
    for (String line : text.lines().toList()) {
      if (line.startsWith(ROOT)) {
        root = new TreeMap<>();
        hashes.put(Path.of(line.substring(ROOT.length())), root);
      } else {
        String[] words = line.split(" ", 2);
        if (root == null || words.length != 2) {
          throw new IllegalArgumentException("not a line of a stamp: \"" + line + "\"");
        }
        root.put(words[1], words[0]);
      }
    }
    return new Stamp(hashes);
  }

  /** The first file that is not what it was, in words; empty if this stamp is still true. */
  public Optional<String> difference() throws IOException {
    return difference(file -> false);
  }

  /** The same, whatever became of the files that are {@code ignored}. */
  public Optional<String> difference(Predicate<Path> ignored) throws IOException {
    Stamp now = of(hashes.keySet(), ignored);
    for (Path root : hashes.keySet()) {
      SortedMap<String, String> before = hashes.get(root);
      SortedMap<String, String> after = now.hashes.get(root);
      SortedSet<String> names = new TreeSet<>(before.keySet());
      names.addAll(after.keySet());
      for (String name : names) {
        if (!Objects.equals(before.get(name), after.get(name))
            && !ignored.test(root.resolve(name))) {
          String shown = name.isEmpty() ? String.valueOf(root.getFileName()) : name;
          return Optional.of(shown + difference(before.get(name), after.get(name)));
        }
      }
    }
    return Optional.empty();
  }

  private static String difference(String before, String after) {
    if (after == null) {
      return " is gone";
    }
    return before == null ? " is new" : " has changed";
  }

  /** One line a root, followed by one for each of its files, sorted. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    hashes.forEach(
        (root, files) -> {
          text.append(ROOT).append(root).append('\n');
          files.forEach((name, hash) -> text.append(hash).append(' ').append(name).append('\n'));
        });
    return text.toString();
  }
}
