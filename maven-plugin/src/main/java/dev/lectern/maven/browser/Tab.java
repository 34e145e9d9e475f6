package dev.lectern.maven.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page in a Chromium, with a storage of its own. */
public final class Tab implements AutoCloseable {
  private static final Gson GSON = new Gson();

  private final Wire wire;
  private final String session;
  private final String target;
  private final String context;
  private final Traffic traffic = new Traffic();
  private final List<String> loads = new CopyOnWriteArrayList<>();

  Tab(Wire wire, String session, String target, String context, int width, int height)
      throws BrowserException {
    this.wire = wire;
    this.session = session;
    this.target = target;
    this.context = context;
    wire.listen(this::hear);
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      send(domain + ".enable");
    }
    size(width, height, 1);
  }

  private void hear(JsonObject event) {
    JsonElement from = event.get("sessionId");
    if (from == null || !from.getAsString().equals(session)) {
      return;
    }
    String method = event.get("method").getAsString();
    JsonObject said = event.getAsJsonObject("params");
    if (method.equals("Page.loadEventFired")) {
      synchronized (loads) {
        loads.add("load");
        loads.notifyAll();
      }
    } else {
      traffic.hear(method, said);
    }
  }

  /** What the page asked for and said. */
  public Traffic traffic() {
    return traffic;
  }

  /** Its size in pixels of CSS, and how many of the picture's each is. */
  public void size(int width, int height, double scale) throws BrowserException {
    JsonObject metrics = new JsonObject();
    metrics.addProperty("width", width);
    metrics.addProperty("height", height);
    metrics.addProperty("deviceScaleFactor", scale);
    metrics.addProperty("mobile", false);
    send("Emulation.setDeviceMetricsOverride", metrics);
  }

  /** For somebody who asks for no motion. */
  public void calm() throws BrowserException {
    JsonObject media =
        GSON.fromJson(
            "{\"features\": [{\"name\": \"prefers-reduced-motion\", \"value\": \"reduce\"}]}",
            JsonObject.class);
    send("Emulation.setEmulatedMedia", media);
  }

  /** Nothing comes from the network from now on. */
  public void offline() throws BrowserException {
    JsonObject conditions =
        GSON.fromJson(
            "{\"offline\": true, \"latency\": 0, \"downloadThroughput\": 0,"
                + " \"uploadThroughput\": 0}",
            JsonObject.class);
    send("Network.emulateNetworkConditions", conditions);
  }

  /** Goes to an address and waits until it has loaded. */
  public void go(String address) throws BrowserException {
    synchronized (loads) {
      loads.clear();
    }
    JsonObject navigate = new JsonObject();
    navigate.addProperty("url", address);
    JsonObject answer = send("Page.navigate", navigate);
    if (answer.has("errorText")) {
      throw new BrowserException(address + ": " + answer.get("errorText").getAsString());
    }
    if (answer.has("loaderId")) {
      awaitLoad(address);
    }
  }

  private void awaitLoad(String address) throws BrowserException {
    long end = System.nanoTime() + 30_000_000_000L;
    synchronized (loads) {
      while (loads.isEmpty()) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new BrowserException(address + " does not load within 30 seconds");
        }
        try {
          loads.wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new BrowserException("interrupted", e);
        }
      }
    }
  }

  /** What an expression is, when it is known: promises are awaited. */
  public JsonElement ask(String expression) throws BrowserException {
    JsonObject evaluate = new JsonObject();
    evaluate.addProperty("expression", expression);
    evaluate.addProperty("awaitPromise", true);
    evaluate.addProperty("returnByValue", true);
    evaluate.addProperty("userGesture", true);
    JsonObject answer = send("Runtime.evaluate", evaluate);
    if (answer.has("exceptionDetails")) {
      JsonObject details = answer.getAsJsonObject("exceptionDetails");
      JsonObject thrown = details.getAsJsonObject("exception");
      throw new BrowserException(
          thrown != null && thrown.has("description")
              ? thrown.get("description").getAsString()
              : details.get("text").getAsString());
    }
    JsonElement value = answer.getAsJsonObject("result").get("value");
    return value == null ? JsonNull.INSTANCE : value;
  }

  /** What a function answers to an argument. */
  public JsonElement ask(String function, Object argument) throws BrowserException {
    return ask("(" + function + ")(" + GSON.toJson(argument) + ")");
  }

  /** What is seen, as PNG. */
  public byte[] picture() throws BrowserException {
    JsonObject capture = new JsonObject();
    capture.addProperty("format", "png");
    return Base64.getDecoder()
        .decode(send("Page.captureScreenshot", capture).get("data").getAsString());
  }

  /** Prints it; sizes in inches, where the page's own style does not say. */
  public byte[] pdf(double width, double height) throws BrowserException {
    JsonObject print = new JsonObject();
    print.addProperty("paperWidth", width);
    print.addProperty("paperHeight", height);
    print.addProperty("printBackground", true);
    print.addProperty("preferCSSPageSize", true);
    print.addProperty("generateTaggedPDF", true);
    print.addProperty("transferMode", "ReturnAsStream");
    for (String margin : List.of("Top", "Bottom", "Left", "Right")) {
      print.addProperty("margin" + margin, 0);
    }
    return read(send("Page.printToPDF", print).get("stream").getAsString());
  }

  private byte[] read(String stream) throws BrowserException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    JsonObject handle = new JsonObject();
    handle.addProperty("handle", stream);
    JsonObject part;
    do {
      part = send("IO.read", handle);
      all.writeBytes(Base64.getDecoder().decode(part.get("data").getAsString()));
    } while (!part.get("eof").getAsBoolean());
    send("IO.close", handle);
    return all.toByteArray();
  }

  /** Presses and lets go a key, by the name and the code that the DevTools protocol has for it. */
  public void press(String key, int code) throws BrowserException {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("key", key);
      event.addProperty(
          "code", key.length() == 1 ? "Key" + key.toUpperCase(java.util.Locale.ROOT) : key);
      event.addProperty("windowsVirtualKeyCode", code);
      send("Input.dispatchKeyEvent", event);
    }
  }

  /** Any other command. */
  JsonObject send(String method, JsonObject parameters) throws BrowserException {
    return wire.send(session, method, parameters);
  }

  private JsonObject send(String method) throws BrowserException {
    return send(method, new JsonObject());
  }

  @Override
  public void close() throws BrowserException {
    JsonObject dispose = new JsonObject();
    dispose.addProperty("browserContextId", context);
    wire.send("", "Target.disposeBrowserContext", dispose);
  }
}
