package dev.lectern.maven.dev;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser gets for a request. */
final class Answer {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("vtt", "text/vtt; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("otf", "font/otf"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("wav", "audio/wav"),
          Map.entry("pdf", "application/pdf"));

  private final HttpExchange exchange;

  Answer(HttpExchange exchange) {
    this.exchange = exchange;
  }

  void text(int status, String text) throws IOException {
    bytes(status, "answer.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  void redirect(String where) throws IOException {
    exchange.getResponseHeaders().set("Location", where);
    text(302, where);
  }

  /** What changes at any time. */
  void bytes(int status, String name, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    send(status, name, bytes, 0, bytes.length);
  }

  /** A file of a deck, which the browser keeps as long as it is the same; or a part of it. */
  void file(String name, byte[] bytes, String hash) throws IOException {
    String tag = "\"" + hash + "\"";
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    exchange.getResponseHeaders().set("ETag", tag);
    exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
    String range = exchange.getRequestHeaders().getFirst("Range");
    Matcher part = RANGE.matcher(range == null ? "" : range);
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else if (part.matches()) {
      long first = Long.parseLong(part.group(1));
      long last = part.group(2).isEmpty() ? bytes.length - 1 : Long.parseLong(part.group(2));
      last = Math.min(last, bytes.length - 1);
      String of = "/" + bytes.length;
      if (first > last) {
        exchange.getResponseHeaders().set("Content-Range", "bytes *" + of);
        send(416, name, bytes, 0, 0);
      } else {
        exchange.getResponseHeaders().set("Content-Range", "bytes " + first + "-" + last + of);
        send(206, name, bytes, (int) first, (int) (last - first + 1));
      }
    } else {
      send(200, name, bytes, 0, bytes.length);
    }
  }

  private void send(int status, String name, byte[] bytes, int from, int count) throws IOException {
    String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(type, "application/octet-stream"));
    boolean body = count > 0 && !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, body ? count : -1);
    if (body) {
      exchange.getResponseBody().write(bytes, from, count);
    }
    exchange.close();
  }
}
