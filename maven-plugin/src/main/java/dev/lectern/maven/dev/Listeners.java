package dev.lectern.maven.dev;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The browsers that wait for news, by server-sent events. */
final class Listeners {
  private final List<HttpExchange> open = new CopyOnWriteArrayList<>();

  /** From now on, that browser is told all that comes, and first what is now. */
  void add(HttpExchange exchange, String now) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    synchronized (this) {
      open.add(exchange);
      send(exchange, "retry: 400\n" + event(now));
    }
  }

  /** Tells all. */
  synchronized void tell(String state) {
    open.forEach(exchange -> send(exchange, event(state)));
  }

  /** Finds out who is gone. */
  synchronized void beat() {
    open.forEach(exchange -> send(exchange, ":\n\n"));
  }

  synchronized void close() {
    open.forEach(HttpExchange::close);
    open.clear();
  }

  /** JSON has no line breaks of its own. */
  private static String event(String data) {
    return "data: " + data + "\n\n";
  }

  private void send(HttpExchange exchange, String text) {
    try {
      OutputStream out = exchange.getResponseBody();
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      open.remove(exchange);
      exchange.close();
    }
  }
}
