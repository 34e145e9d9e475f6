package dev.lectern.maven.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds a Chromium that is installed: none is ever downloaded. */
final class Installed {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "msedge",
          "microsoft-edge",
          "microsoft-edge-stable",
          "brave-browser");

  private static final List<String> OF_WINDOWS =
      List.of(
          "Google\\Chrome\\Application\\chrome.exe",
          "Chromium\\Application\\chrome.exe",
          "Microsoft\\Edge\\Application\\msedge.exe");

  private static final List<String> OF_MACOS =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  private Installed() {}

  /**
   * The one that is named, by a path or by a name on the path; or the first that is there.
   *
   * @param named empty if none is
   */
  static Path find(String named, Map<String, String> environment) throws BrowserException {
    List<String> looked = named.isEmpty() ? candidates(environment) : List.of(named);
    for (String candidate : looked) {
      Path found = executable(candidate, environment);
      if (found != null) {
        return found;
      }
    }
    throw new BrowserException(
        named.isEmpty()
            ? "no Chromium, Google Chrome or Edge is found: looked for "
                + String.join(", ", NAMES)
                + " on the path; install one, or name it with -Dlectern.browser=FILE"
            : "no browser \"" + named + "\": it is neither a program nor one on the path");
  }

  private static List<String> candidates(Map<String, String> environment) {
    List<String> candidates = new ArrayList<>(NAMES);
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      candidates.addAll(OF_MACOS);
    }
    for (String folder : List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")) {
      String value = environment.get(folder);
      if (value != null) {
        OF_WINDOWS.forEach(file -> candidates.add(value + "\\" + file));
      }
    }
    return candidates;
  }

  private static Path executable(String name, Map<String, String> environment) {
    try {
      Path path = Path.of(name);
      if (path.getNameCount() > 1 || path.isAbsolute()) {
        return Files.isExecutable(path) && !Files.isDirectory(path) ? path : null;
      }
      for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
        for (String suffix : List.of("", ".exe")) {
          Path file = Path.of(folder).resolve(name + suffix);
          if (!folder.isEmpty() && Files.isExecutable(file) && !Files.isDirectory(file)) {
            return file;
          }
        }
      }
      return null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
