package dev.lectern.maven.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Carries commands of the DevTools protocol, their answers, and events. */
final class Wire implements WebSocket.Listener, AutoCloseable {
  private static final int PATIENCE = 60;

  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
  private final List<Consumer<JsonObject>> listeners = new CopyOnWriteArrayList<>();
  private final StringBuilder message = new StringBuilder();

  Wire(URI address) {
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Each event is told to it, on a thread of the wire's own. */
  void listen(Consumer<JsonObject> listener) {
    listeners.add(listener);
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @param session which tab; empty for the browser itself
   */
  JsonObject send(String session, String method, JsonObject parameters) throws BrowserException {
    try {
      return start(session, method, parameters).get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrowserException("interrupted in " + method, e);
    } catch (TimeoutException e) {
      throw new BrowserException(
          "Chromium does not answer to " + method + " within " + PATIENCE + " seconds", e);
    } catch (ExecutionException e) {
      throw new BrowserException(String.valueOf(e.getCause().getMessage()), e);
    }
  }

  private CompletableFuture<JsonObject> start(
      String session, String method, JsonObject parameters) {
    int id = last.incrementAndGet();
    JsonObject command = new JsonObject();
    command.addProperty("id", id);
    command.addProperty("method", method);
    command.add("params", parameters);
    if (!session.isEmpty()) {
      command.addProperty("sessionId", session);
    }
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    asked.put(id, answer);
    synchronized (socket) {
      socket.sendText(command.toString(), true).join();
    }
    return answer;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
    message.append(data);
    if (isLast) {
      JsonObject received = JsonParser.parseString(message.toString()).getAsJsonObject();
      message.setLength(0);
      receive(received);
    }
    from.request(1);
    return null;
  }

  private void receive(JsonObject received) {
    if (!received.has("id")) {
      listeners.forEach(listener -> listener.accept(received));
      return;
    }
    CompletableFuture<JsonObject> answer = asked.remove(received.get("id").getAsInt());
    if (answer == null) {
      return;
    }
    if (received.has("error")) {
      String why = received.getAsJsonObject("error").get("message").getAsString();
      answer.completeExceptionally(new BrowserException("Chromium refuses: " + why));
    } else {
      answer.complete(received.getAsJsonObject("result"));
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    lost("Chromium has ended");
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    lost("the connection to Chromium is lost: " + error.getMessage());
  }

  private void lost(String why) {
    asked.values().forEach(answer -> answer.completeExceptionally(new BrowserException(why)));
    asked.clear();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
