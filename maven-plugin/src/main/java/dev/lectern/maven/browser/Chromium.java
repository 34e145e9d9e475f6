package dev.lectern.maven.browser;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Chromium without a window, and with a profile of its own that goes with it.
 *
 * <pre>{@code
 * try (Chromium chromium = Chromium.start("")) {
 *   Tab tab = chromium.open(1280, 720);
 *   tab.go(page.toUri().toString());
 * }
 * }</pre>
 */
public final class Chromium implements AutoCloseable {
  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          // A mouse is there, though nobody holds it: what is shown to fingers alone stays away.
          "--blink-settings=primaryHoverType=2,availableHoverTypes=2,"
              + "primaryPointerType=4,availablePointerTypes=4",
          "--remote-debugging-port=0",
          "--no-first-run",
          "--no-default-browser-check",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-extensions",
          "--disable-gpu",
          "--disable-quic",
          "--disable-sync",
          "--force-color-profile=srgb",
          "--hide-scrollbars",
          "--mute-audio");

  private final Process process;
  private final Path profile;
  private final Wire wire;
  private final Thread ending;

  private Chromium(Process process, Path profile, Wire wire) {
    this.process = process;
    this.profile = profile;
    this.wire = wire;
    ending = new Thread(this::end, "lectern-end-of-chromium");
    Runtime.getRuntime().addShutdownHook(ending);
  }

  /**
   * Starts the browser that is named, or else one that is installed.
   *
   * @param named a file or a name on the path; empty if none is
   */
  public static Chromium start(String named) throws BrowserException {
    Path file = Installed.find(named, System.getenv());
    // Chromium's sandbox is none for root, nor in most containers; what is opened are our own
    // decks.
    boolean root = System.getProperty("user.name", "").equals("root");
    try {
      try {
        return start(file, root);
      } catch (NoSandbox e) {
        return start(file, true);
      }
    } catch (BrowserException e) {
      throw e;
    } catch (IOException e) {
      throw new BrowserException(file + " does not start: " + e.getMessage(), e);
    }
  }

  private static Chromium start(Path file, boolean withoutSandbox) throws IOException {
    Path profile = null;
    Process process = null;
    try {
      profile = Files.createTempDirectory("lectern-chromium");
      List<String> command = new ArrayList<>(List.of(file.toString()));
      command.addAll(OPTIONS);
      if (withoutSandbox) {
        command.add("--no-sandbox");
      }
      command.add("--user-data-dir=" + profile);
      command.add("about:blank");
      Path log = profile.resolve("lectern.log");
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new Chromium(process, profile, new Wire(address(file, process, log)));
    } catch (IOException e) {
      if (process != null) {
        process.destroyForcibly();
      }
      delete(profile);
      throw e;
    }
  }

  private static URI address(Path file, Process process, Path log) throws IOException {
    long end = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < end) {
      String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      Matcher listening = LISTENING.matcher(said);
      if (listening.find()) {
        return URI.create(listening.group(1));
      }
      if (!process.isAlive()) {
        if (said.contains("sandbox")) {
          throw new NoSandbox();
        }
        String last = said.isBlank() ? "it said nothing" : said.strip();
        throw new BrowserException(file + " ended at once: " + last);
      }
      try {
        Thread.sleep(15);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new BrowserException("interrupted", e);
      }
    }
    throw new BrowserException(file + " does not speak the DevTools protocol: is it Chromium?");
  }

  /** Opens a page of that size, in pixels of CSS. */
  public Tab open(int width, int height) throws BrowserException {
    JsonObject context = wire.send("", "Target.createBrowserContext", new JsonObject());
    JsonObject create = new JsonObject();
    create.addProperty("url", "about:blank");
    create.add("browserContextId", context.get("browserContextId"));
    JsonObject target = wire.send("", "Target.createTarget", create);
    JsonObject attach = new JsonObject();
    attach.add("targetId", target.get("targetId"));
    attach.addProperty("flatten", true);
    String session = wire.send("", "Target.attachToTarget", attach).get("sessionId").getAsString();
    return new Tab(
        wire,
        session,
        target.get("targetId").getAsString(),
        context.get("browserContextId").getAsString(),
        width,
        height);
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(ending);
    end();
  }

  private void end() {
    try {
      wire.send("", "Browser.close", new JsonObject());
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (BrowserException e) {
      // It is ended the other way.
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    wire.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    delete(profile);
  }

  private static void delete(Path folder) {
    for (int attempt = 0; attempt < 5 && folder != null && Files.exists(folder); attempt++) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      } catch (IOException | java.io.UncheckedIOException e) {
        // A process of it that has not ended yet still writes: once more.
        continue;
      }
    }
  }

  /** This machine has no sandbox for Chromium. */
  private static final class NoSandbox extends IOException {
    private static final long serialVersionUID = 1;
  }
}
