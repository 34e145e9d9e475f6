package dev.lectern.maven.imports.load;

import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the files that come along, each once and at a clean name. */
public final class AssetStore {
  private static final long LARGEST = 200_000_000;
  private static final int DATA = 30_000_000;

  /** How many folders above the page's files are still the deck's. */
  private static final int UP = 2;

  private static final Pattern DATA_URL =
      Pattern.compile("data:([\\w/+.-]*)((?:;[^,;]*)*?)(;base64)?,(.*)", Pattern.DOTALL);

  private final Path folder;
  private final boolean mend;
  private final Report report;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<Path, String> known = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int nameless;

  /** An empty store for a deck in a folder. */
  public AssetStore(Path folder, boolean mend, Report report) {
    this.folder = folder;
    this.mend = mend;
    this.report = report;
  }

  /** Whether an address leads to a file beside the page. */
  public static boolean isLocal(String url) {
    return !url.isBlank()
        && !url.startsWith("#")
        && !url.startsWith("//")
        && !url.startsWith("?")
        && !url.matches("(?is)^[a-z][a-z0-9+.-]*:.*");
  }

  /**
   * Takes a file along that an address on the page leads to: its new path, with what follows it.
   */
  public Optional<String> take(String url, int line) {
    return take(url, folder, line);
  }

  /** Takes a file along that an address in a file of a folder leads to. */
  public Optional<String> take(String url, Path from, int line) {
    if (url.startsWith("data:")) {
      return data(url);
    }
    if (!isLocal(url)) {
      return Optional.empty();
    }
    Matcher parts = Pattern.compile("([^?#]*)([?#].*)?", Pattern.DOTALL).matcher(url.strip());
    parts.matches();
    String tail = parts.group(2) == null || !parts.group(2).startsWith("#") ? "" : parts.group(2);
    return find(parts.group(1), from).map(file -> take(file, line) + tail);
  }

  /** Whether mistakes are mended. */
  boolean mends() {
    return mend;
  }

  /** Notes a file that is not there. */
  void missing(String what, String url, int line) {
    report.add(mend ? Entry.Kind.MENDED : Entry.Kind.MISTAKE, what, url, line);
  }

  /** The file that an address means, if it may be read. */
  public Optional<Path> find(String path, Path from) {
    for (String each : new String[] {decoded(path), path}) {
      try {
        Path base = each.startsWith("/") ? folder : from;
        Path file = base.resolve(each.replaceFirst("^/+", "")).normalize();
        Path highest = folder;
        for (int i = 0; i < UP && highest.getParent() != null; i++) {
          highest = highest.getParent();
        }
        boolean near = file.startsWith(highest) && file.getNameCount() > highest.getNameCount();
        if (near
            && FileKinds.isKnown(file.toString())
            && !hidden(file)
            && Files.isRegularFile(file)
            && Files.size(file) <= LARGEST) {
          return Optional.of(file);
        }
      } catch (InvalidPathException | IOException none) {
        // No file has such a name.
      }
    }
    return Optional.empty();
  }

  private boolean hidden(Path file) {
    Path inner = file.startsWith(folder) ? folder.relativize(file) : file.getFileName();
    for (Path part : inner) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private String take(Path file, int line) {
    String before = known.get(file);
    if (before != null) {
      return before;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      String path =
          file.startsWith(folder) ? folder.relativize(file).toString() : "" + file.getFileName();
      String target = named(clean(path.replace('\\', '/')), bytes, line);
      known.put(file, target);
      files.put(target, bytes);
      if (target.endsWith(".css")) {
        files.put(
            target,
            new Css(this)
                .take(new String(bytes, StandardCharsets.UTF_8), file.getParent(), target));
      } else if (target.endsWith(".html")) {
        new Pages(this).take(new String(bytes, StandardCharsets.UTF_8), file.getParent());
      }
      return target;
    } catch (IOException unreadable) {
      return file.getFileName().toString();
    }
  }

  /**
   * Where a picture's bytes are not what its name says, the name is mended if that is asked for.
   */
  private String named(String path, byte[] bytes, int line) {
    String extension = FileKinds.extension(path);
    String real = FileKinds.isPicture(extension) ? FileKinds.sniffed(bytes) : "";
    boolean same =
        real.isEmpty() || real.equals(extension) || real.equals("jpg") && extension.equals("jpeg");
    if (same) {
      return free(path);
    }
    Entry.Kind kind = mend ? Entry.Kind.MENDED : Entry.Kind.MISTAKE;
    report.add(kind, "picture that is not what its name says", path + " is a " + real, line);
    return free(mend ? path.substring(0, path.length() - extension.length()) + real : path);
  }

  /** Puts a text into the deck's folder, and says at which path. */
  public String put(String path, String text) {
    return put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts a file into the deck's folder, and says at which path. */
  public String put(String path, byte[] bytes) {
    String target = free(clean(path));
    files.put(target, bytes);
    return target;
  }

  /** Takes a file away again, which a text put there. */
  public void remove(String path) {
    files.remove(path);
    taken.remove(path.toLowerCase(Locale.ROOT));
  }

  /** All files by their paths. */
  public Map<String, byte[]> files() {
    return files;
  }

  private Optional<String> data(String url) {
    if (url.length() > DATA) {
      return Optional.empty();
    }
    Matcher data = DATA_URL.matcher(url);
    if (!data.matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes =
          data.group(3) != null
              ? Base64.getMimeDecoder().decode(decoded(data.group(4)))
              : decoded(data.group(4)).getBytes(StandardCharsets.UTF_8);
      String extension = FileKinds.ofType(data.group(1));
      String real = FileKinds.isPicture(extension) ? FileKinds.sniffed(bytes) : extension;
      if (real.isEmpty() || bytes.length == 0) {
        return Optional.empty();
      }
      for (var file : files.entrySet()) {
        if (file.getKey().startsWith("img/data-") && Arrays.equals(file.getValue(), bytes)) {
          return Optional.of(file.getKey());
        }
      }
      return Optional.of(put("img/data-" + ++nameless + "." + real, bytes));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  private static String clean(String path) {
    String ascii = Normalizer.normalize(path, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    StringBuilder clean = new StringBuilder();
    for (String part : ascii.split("/")) {
      String letters =
          part.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|-+(?=\\.[^.]*$)", "");
      if (!letters.isEmpty()) {
        clean.append(clean.length() == 0 ? "" : "/").append(letters);
      }
    }
    String result = clean.length() == 0 ? "file" : clean.toString();
    boolean reserved =
        result.matches("(?i)index\\.html|asset-manifest\\.json|reveal(/.*)?|.*\\.java");
    return reserved ? "old/" + result : result;
  }

  private String free(String path) {
    String target = path;
    for (int i = 2; !taken.add(target.toLowerCase(Locale.ROOT)); i++) {
      int dot = path.lastIndexOf('.');
      target =
          dot > path.lastIndexOf('/')
              ? path.substring(0, dot) + "-" + i + path.substring(dot)
              : path + "-" + i;
    }
    return target;
  }
}
