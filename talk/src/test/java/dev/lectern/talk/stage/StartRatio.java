package dev.lectern.talk.stage;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How soon the talk is ready, and how much it loads, beside a deck written by hand whose libraries
 * come from a CDN. Both are served from this machine, in turns, each time to a browser that has
 * nothing of them yet. How to run it is written in CONTRIBUTING.md.
 */
public final class StartRatio {
  private static final int RUNS = 11; // of each; the first of each is thrown away

  private static final String WHEN_READY =
      """
      addEventListener("ready", () => (window.readyAt ??= performance.now()), true);
      """;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final Path reference;
  private final Path libraries;
  private final AtomicLong bytes = new AtomicLong();

  private StartRatio(Path reference, Path libraries) {
    this.reference = reference;
    this.libraries = libraries;
  }

  /** The reference deck's index.html, and the node_modules that hold what it loads from CDNs. */
  public static void main(String[] paths) throws IOException {
    new StartRatio(Path.of(paths[0]), Path.of(paths[1])).run();
  }

  private void run() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
    String home = "http://localhost:" + server.getAddress().getPort();
    List<double[]> theirs = new ArrayList<>();
    List<double[]> ours = new ArrayList<>();
    try (Chromium chromium = Chromium.start()) {
      for (int run = 0; run < RUNS; run++) {
        theirs.add(open(chromium, home + "/reference/index.html"));
        ours.add(open(chromium, home + "/talk/index.html"));
      }
    } finally {
      server.stop(0);
    }
    double[] reference = medians(theirs);
    double[] talk = medians(ours);
    System.out.printf("medians of %d runs each, in turns%n", RUNS - 1);
    System.out.printf("  reference %6.0f ms, %5.2f MB%n", reference[0], reference[1] / 1e6);
    System.out.printf("  talk      %6.0f ms, %5.2f MB%n", talk[0], talk[1] / 1e6);
    System.out.printf(
        "  ratio     %6.2f    %6.2f%n", talk[0] / reference[0], talk[1] / reference[1]);
  }

  private double[] open(Chromium chromium, String url) {
    bytes.set(0);
    NewContextOptions options = new NewContextOptions().setViewportSize(1280, 720);
    try (BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.addInitScript(WHEN_READY);
      page.navigate(url);
      page.waitForFunction("() => window.readyAt");
      page.waitForLoadState(LoadState.LOAD);
      double ready = ((Number) page.evaluate("() => window.readyAt")).doubleValue();
      return new double[] {ready, bytes.get()};
    }
  }

  private static double[] medians(List<double[]> runs) {
    List<double[]> counted = runs.subList(1, runs.size());
    double[] medians = new double[2];
    for (int column = 0; column < medians.length; column++) {
      int of = column;
      double[] sorted = counted.stream().mapToDouble(run -> run[of]).sorted().toArray();
      medians[column] = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
    return medians;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = body(path);
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type != null) {
      exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
    }
    exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
    bytes.addAndGet(body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private byte[] body(String path) throws IOException {
    if (path.equals("/reference/index.html")) {
      return Cdn.local(Files.readString(reference)).getBytes(StandardCharsets.UTF_8);
    }
    if (path.equals(Cdn.FONTS)) {
      return Cdn.fonts(libraries).getBytes(StandardCharsets.UTF_8);
    }
    Path file =
        path.startsWith("/talk/")
            ? Journey.FOLDER.resolve(path.substring("/talk/".length()))
            : path.startsWith("/npm/")
                ? libraries.resolve(path.substring("/npm/".length()))
                : reference.resolveSibling(path.replaceFirst("^/reference/", ""));
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
  }
}
