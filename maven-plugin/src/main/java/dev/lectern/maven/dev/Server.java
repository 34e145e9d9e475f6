package dev.lectern.maven.dev;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows the decks of a state to browsers of this machine, and tells them when there is another. */
final class Server implements Closeable {
  /** What is not a deck's: no id of a deck starts with a minus. */
  static final String OWN = "/-lectern/";

  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");

  private final HttpServer http;
  private final ExecutorService threads;
  private final ScheduledExecutorService clock;
  private final Listeners listeners = new Listeners();
  private final String editor;
  private volatile State state = State.NOTHING;

  /**
   * Starts.
   *
   * @param port where; if it is taken, at a free one
   * @param editor the editor whose addresses open a slide's source; empty for none
   */
  Server(int port, String editor) throws IOException {
    this.editor = editor;
    http = bind(port);
    threads = Executors.newCachedThreadPool(Server::thread);
    clock = Executors.newSingleThreadScheduledExecutor(Server::thread);
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
    clock.scheduleAtFixedRate(listeners::beat, 15, 15, TimeUnit.SECONDS);
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress here = InetAddress.getByName("127.0.0.1");
    try {
      return HttpServer.create(new InetSocketAddress(here, port), 0);
    } catch (BindException e) {
      return HttpServer.create(new InetSocketAddress(here, 0), 0);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "lectern-server");
    thread.setDaemon(true);
    return thread;
  }

  /** Where decks are shown, with a slash at the end. */
  String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort() + "/";
  }

  int port() {
    return http.getAddress().getPort();
  }

  /** From now on, this is shown. */
  void show(State next) {
    state = next;
    listeners.tell(next.json());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      String host = exchange.getRequestHeaders().getFirst("Host");
      if (host == null || !NAMES.contains(host.replaceFirst(":\\d+$", ""))) {
        // A page of elsewhere whose name leads here must not read what is not published yet.
        new Answer(exchange).text(403, "not a name of this machine");
      } else {
        answer(exchange, exchange.getRequestURI().getPath());
      }
    } catch (IOException | RuntimeException e) {
      // The browser has gone on, or asks what no browser asks.
      exchange.close();
    }
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    Answer answer = new Answer(exchange);
    State now = state;
    if (path.equals(OWN + "events")) {
      listeners.add(exchange, now.json());
    } else if (path.startsWith(OWN)) {
      own(answer, path.substring(OWN.length()));
    } else if (path.equals("/")) {
      answer.bytes(200, "index.html", Pages.page("", editor).getBytes(StandardCharsets.UTF_8));
    } else {
      deck(answer, now, path);
    }
  }

  private static void own(Answer answer, String name) throws IOException {
    try (InputStream in =
        name.contains("/") ? null : Server.class.getResourceAsStream("client/" + name)) {
      if (in == null) {
        answer.text(404, "no such file");
      } else {
        answer.bytes(200, name, in.readAllBytes());
      }
    }
  }

  private void deck(Answer answer, State now, String path) throws IOException {
    int slash = path.indexOf('/', 1);
    String id = slash < 0 ? path.substring(1) : path.substring(1, slash);
    DeckState deck = now.decks().get(id);
    String file = slash < 0 ? "" : path.substring(slash + 1);
    if (slash < 0 && deck != null) {
      answer.redirect("/" + id + "/");
    } else if (file.isEmpty() || file.equals("index.html")) {
      // A deck that is not there yet may come: the page waits for it.
      String page = deck == null ? Pages.page(id, editor) : Pages.deck(deck, editor);
      answer.bytes(deck == null ? 404 : 200, "index.html", page.getBytes(StandardCharsets.UTF_8));
    } else if (deck == null || !deck.files().containsKey(file)) {
      answer.text(404, "no such file");
    } else {
      answer.file(file, deck.files().get(file), deck.hashes().get(file));
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    listeners.close();
    http.stop(0);
    threads.shutdownNow();
  }
}
