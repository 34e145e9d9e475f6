package dev.lectern.talk.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium that is installed, running: one for all tests. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Path executable = executable();
    // Or Playwright fetches browsers of its own.
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    return new Chromium(playwright, browser);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Path executable() {
    String named = System.getProperty("lectern.chromium", System.getenv("LECTERN_CHROMIUM"));
    if (named != null) {
      return existing(Path.of(named));
    }
    return onPath()
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no Chromium: expected one of "
                        + String.join(", ", NAMES)
                        + " on the PATH; install it (Debian: apt-get install chromium) or name the"
                        + " executable by -Dlectern.chromium=FILE or LECTERN_CHROMIUM"));
  }

  private static Path existing(Path executable) {
    if (!Files.isExecutable(executable)) {
      throw new IllegalStateException(
          "no Chromium: lectern.chromium names \"" + executable + "\", which can't be executed");
    }
    return executable;
  }

  private static Stream<Path> onPath() {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable);
  }
}
