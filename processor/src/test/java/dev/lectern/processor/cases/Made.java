package dev.lectern.processor.cases;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;

/** Files that not every repository or file system can hold, made for the cases that need them. */
final class Made {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";
  private static final Map<String, Maker> BY_CASE = new TreeMap<>();

  static {
    BY_CASE.put(
        "FileName/hidden", (deck, bad) -> write(deck, bad ? ".img/logo.svg" : "img/logo.svg", SVG));
    BY_CASE.put(
        "FileName/space",
        (deck, bad) -> write(deck, bad ? "img/our logo.svg" : "img/logo.svg", SVG));
    BY_CASE.put("FileName/twins", Made::twins);
    BY_CASE.put(
        "FileName/umlaut", (deck, bad) -> write(deck, bad ? "img/lögo.svg" : "img/logo.svg", SVG));
    BY_CASE.put("HeavyFile/allowed-on-another-slide", (deck, bad) -> heavySvg(deck, 3_100_000));
    BY_CASE.put("HeavyFile/picture", (deck, bad) -> heavySvg(deck, bad ? 3_000_001 : 3_000_000));
    BY_CASE.put("HeavyFile/video", Made::heavyVideo);
    BY_CASE.put("OutsideRoot/link", Made::link);
    BY_CASE.put("OutsideRoot/linked-folder", Made::linkedFolder);
    BY_CASE.put("UnreadableFile/dangling-link", Made::danglingLink);
    BY_CASE.put("UnreadableFile/link-to-itself", Made::linkToItself);
    BY_CASE.put("UnreadableFile/permission", Made::permission);
    BY_CASE.put("UnreadableFile/too-large", Made::largeText);
  }

  private interface Maker {
    void make(Path deck, boolean bad) throws IOException;
  }

  private Made() {}

  /** Makes what a twin of a case needs in a copy of it. */
  static void make(String name, String twin, Path target) throws IOException {
    Maker maker = BY_CASE.get(name);
    if (maker != null) {
      maker.make(Files.createDirectories(target.resolve("deck")), twin.equals("bad"));
    }
  }

  private static void twins(Path deck, boolean bad) throws IOException {
    write(deck, "img/logo.svg", SVG);
    write(deck, bad ? "img/Logo.svg" : "img/logo-large.svg", SVG);
    Assumptions.assumeFalse(
        bad && Files.isSameFile(deck.resolve("img/logo.svg"), deck.resolve("img/Logo.svg")),
        "this file system ignores case");
  }

  private static void heavySvg(Path deck, int bytes) throws IOException {
    write(deck, "logo.svg", SVG + "\n".repeat(bytes - SVG.length()));
  }

  private static void heavyVideo(Path deck, boolean bad) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(deck.resolve("walls.ogv").toFile(), "rw")) {
      file.writeBytes("OggS");
      file.setLength(bad ? 50_000_001 : 50_000_000);
    }
  }

  private static void link(Path deck, boolean bad) throws IOException {
    // Hidden files are never part of a deck, so this one is not an unused one either.
    Path file = bad ? deck.resolveSibling("logo.svg") : deck.resolve(".real/logo.svg");
    symbolicLink(deck.resolve("logo.svg"), write(file, SVG));
  }

  private static void linkedFolder(Path deck, boolean bad) throws IOException {
    if (bad) {
      write(deck.resolveSibling("pictures/logo.svg"), SVG);
      symbolicLink(deck.resolve("img"), deck.resolveSibling("pictures"));
    } else {
      write(deck, "img/logo.svg", SVG);
    }
  }

  private static void danglingLink(Path deck, boolean bad) throws IOException {
    if (bad) {
      symbolicLink(deck.resolve("logo.svg"), deck.resolve("gone.svg"));
    } else {
      write(deck, "logo.svg", SVG);
    }
  }

  private static void linkToItself(Path deck, boolean bad) throws IOException {
    if (bad) {
      symbolicLink(deck.resolve("logo.svg"), deck.resolve("logo.svg"));
    } else {
      write(deck, "logo.svg", SVG);
    }
  }

  private static void permission(Path deck, boolean bad) throws IOException {
    Path code = write(deck.resolve("code/a.py"), "x = 1\n");
    if (bad) {
      boolean possible = code.toFile().setReadable(false);
      Assumptions.assumeTrue(possible && !Files.isReadable(code), "this user reads everything");
    }
  }

  private static void largeText(Path deck, boolean bad) throws IOException {
    write(deck, "code/a.py", "#".repeat(bad ? 5_000_001 : 40) + "\n");
  }

  private static void symbolicLink(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | IOException e) {
      Assumptions.abort("this system makes no symbolic links: " + e);
    }
  }

  private static void write(Path deck, String name, String text) throws IOException {
    write(deck.resolve(name), text);
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
