package dev.lectern.maven.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a page asked for, and what it complained about. */
public final class Traffic {
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Map<String, String> asked = new ConcurrentHashMap<>();

  Traffic() {}

  synchronized void hear(String method, JsonObject said) {
    switch (method) {
      case "Network.requestWillBeSent" -> {
        String url = said.getAsJsonObject("request").get("url").getAsString();
        asked.put(said.get("requestId").getAsString(), url);
        if (!url.startsWith("data:") && !url.startsWith("blob:")) {
          requests.add(url);
        }
      }
      case "Network.loadingFailed" -> {
        if (!said.has("canceled") || !said.get("canceled").getAsBoolean()) {
          String url = asked.getOrDefault(said.get("requestId").getAsString(), "?");
          complaints.add("failed: " + url + " (" + said.get("errorText").getAsString() + ")");
        }
      }
      case "Runtime.exceptionThrown" -> complaints.add("error: " + thrown(said));
      case "Runtime.consoleAPICalled" -> complaints.add(console(said));
      case "Log.entryAdded" -> log(said.getAsJsonObject("entry"));
      default -> {
        // Nothing that is asked about.
      }
    }
  }

  private static String thrown(JsonObject said) {
    JsonObject details = said.getAsJsonObject("exceptionDetails");
    JsonObject exception = details.getAsJsonObject("exception");
    return exception != null && exception.has("description")
        ? exception.get("description").getAsString().lines().findFirst().orElse("")
        : details.get("text").getAsString();
  }

  private static String console(JsonObject said) {
    StringBuilder text = new StringBuilder("console " + said.get("type").getAsString() + ":");
    for (JsonElement argument : said.getAsJsonArray("args")) {
      JsonObject value = argument.getAsJsonObject();
      JsonElement shown = value.has("value") ? value.get("value") : value.get("description");
      text.append(' ')
          .append(shown == null ? "" : shown.isJsonPrimitive() ? shown.getAsString() : shown);
    }
    return text.toString();
  }

  /** What Chromium itself says; failed requests are told already. */
  private void log(JsonObject entry) {
    if (!entry.get("source").getAsString().equals("network")) {
      complaints.add(
          "console " + entry.get("level").getAsString() + ": " + entry.get("text").getAsString());
    }
  }

  /** Every address asked for, in order; {@code data:} is none. */
  public synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  /** Failed requests, console messages of any kind and uncaught errors. */
  public synchronized List<String> complaints() {
    return List.copyOf(complaints);
  }
}
