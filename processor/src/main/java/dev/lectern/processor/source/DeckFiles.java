package dev.lectern.processor.source;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.diagnostic.Suggestions;
import dev.lectern.processor.model.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks references up in a deck root. Nothing outside of it is ever read. */
public final class DeckFiles {
  /** What javac's Filer and every web host take. */
  private static final Pattern GOOD_NAME = Pattern.compile("[A-Za-z0-9._/-]+");

  private final Optional<DeckRoot> root;
  private final RootListing listing;
  private final Map<String, Lookup> known = new HashMap<>();

  /** The files of a root; empty: it cannot be told where they are. */
  public DeckFiles(Optional<DeckRoot> root) {
    this(root, Optional.empty());
  }

  /** The same, but for a folder within it that the compiler writes to. */
  public DeckFiles(Optional<DeckRoot> root, Optional<Path> classOutput) {
    this.root = root;
    this.listing = new RootListing(root.map(DeckRoot::folder), classOutput);
  }

  /** The root. */
  public Optional<DeckRoot> root() {
    return root;
  }

  /** All files of the root, sorted. */
  public List<String> all() {
    return listing.paths();
  }

  /** The file that a path in an annotation names. */
  public Lookup find(Said<String> path) {
    return path.resolved() ? find(path.value()) : new Lookup.Unknown();
  }

  /** The file that a path names. */
  public Lookup find(String path) {
    return known.computeIfAbsent(path, this::look);
  }

  private Lookup look(String path) {
    if (path.isBlank()) {
      // It may be meant for any of them.
      return failed(Rule.MISSING_FILE, "no file is named", listing.paths());
    }
    if (path.indexOf('\\') >= 0) {
      return failed(
          Rule.FILE_NAME,
          quoted(path) + " has a backslash; folders are separated by \"/\"",
          List.of(path.replace('\\', '/')));
    }
    if (path.indexOf('\0') >= 0) {
      return failed(
          Rule.FILE_NAME, "the name has a NUL character", List.of(path.replace("\0", "")));
    }
    String normal = Paths.normalize(path);
    if (path.startsWith("/") || path.matches("[A-Za-z]:.*") || normal.startsWith("..")) {
      return failed(
          Rule.OUTSIDE_ROOT,
          quoted(path) + " leads out of " + where() + "; only what is in there is ever read");
    }
    return root.isEmpty() ? missing(path) : inRoot(path, normal);
  }

  private Lookup inRoot(String path, String normal) {
    Optional<String> exact = listing.exact(normal);
    if (exact.isEmpty()) {
      return missing(path);
    }
    if (!exact.get().equals(normal)) {
      String message =
          "no file " + quoted(path) + " in " + where() + "; its name is " + quoted(exact.get());
      return failed(Rule.FILE_CASE, message, List.of(exact.get()));
    }
    Path file = root.orElseThrow().folder().resolve(normal);
    if (Files.isDirectory(file)) {
      return failed(Rule.UNREADABLE_FILE, quoted(path) + " is a folder, not a file");
    }
    return nameProblem(normal)
        .<Lookup>map(finding -> new Lookup.Failed(finding, List.of(normal)))
        .orElseGet(() -> readable(path, normal, file));
  }

  private Lookup readable(String path, String normal, Path file) {
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(root.orElseThrow().folder().toRealPath())) {
        String message = quoted(path) + " is a link that leads out of " + where();
        return failed(Rule.OUTSIDE_ROOT, message, List.of(normal));
      }
      if (!Files.isRegularFile(real)) {
        return unreadable(path, normal, "cannot be read: it is not an ordinary file");
      }
      return Files.isReadable(real)
          ? new Lookup.Found(new DeckFile(normal, file))
          : unreadable(path, normal, "cannot be read");
    } catch (IOException e) {
      return unreadable(path, normal, "cannot be read: " + Reasons.of(e));
    }
  }

  private static Lookup unreadable(String path, String normal, String why) {
    return failed(Rule.UNREADABLE_FILE, quoted(path) + ' ' + why, List.of(normal));
  }

  private Optional<Finding> nameProblem(String path) {
    if (!GOOD_NAME.matcher(path).matches()) {
      String bad = path.replaceAll("[A-Za-z0-9._/-]", "").substring(0, 1);
      return problem(
          quoted(path)
              + " has "
              + (bad.equals(" ") ? "a space" : quoted(bad))
              + " in its name; decks hold files named with letters, digits and . _ -");
    }
    if (Paths.isHidden(path)) {
      return problem(quoted(path) + " starts with a dot; such files are never part of a deck");
    }
    if (path.endsWith(".java")) {
      return problem(
          quoted(path)
              + " is part of the program; show what the build compiles with @Code(of = …), and"
              + " other Java from a file such as "
              + quoted(path + ".txt"));
    }
    if (path.endsWith(".class")) {
      return problem(quoted(path) + " is part of the program; decks hold no .class files");
    }
    if (Paths.isReserved(path)) {
      return problem(quoted(path) + " is a name that Lectern writes itself; rename the file");
    }
    List<String> twins = listing.twins(path);
    return twins.isEmpty()
        ? Optional.empty()
        : problem(
            quoted(path)
                + " and "
                + quoted(twins.get(0))
                + " differ in upper and lower case only; many systems cannot hold both");
  }

  private Lookup missing(String path) {
    String normal = Paths.normalize(path);
    String message =
        "no file "
            + quoted(path)
            + " in "
            + where()
            + Suggestions.didYouMean(normal, listing.paths());
    return failed(Rule.MISSING_FILE, message, Suggestions.nearest(normal, listing.paths()));
  }

  /** How messages name the root. */
  public String where() {
    return root.map(DeckRoot::shown)
        .orElse("the deck root, which cannot be told here; name it with -Alectern.root");
  }

  private static Optional<Finding> problem(String message) {
    return Optional.of(new Finding(Rule.FILE_NAME, message));
  }

  private static Lookup failed(Rule rule, String message) {
    return failed(rule, message, List.of());
  }

  private static Lookup failed(Rule rule, String message, List<String> meant) {
    return new Lookup.Failed(new Finding(rule, message), meant);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
