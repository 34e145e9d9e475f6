package dev.lectern.talk.stage;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** What all pages of a context asked for and complained about. */
final class Traffic {
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  static Traffic of(BrowserContext context) {
    Traffic traffic = new Traffic();
    context.onRequest(request -> traffic.requests.add(request.url()));
    context.onRequestFailed(
        request ->
            traffic.complaints.add("failed: " + request.url() + " (" + request.failure() + ")"));
    context.onConsoleMessage(
        message ->
            traffic.complaints.add(
                "console " + message.type() + ": " + message.text() + " at " + message.location()));
    context.onWebError(error -> traffic.complaints.add("error: " + error.error()));
    return traffic;
  }

  /** Forgets all of it. */
  void clear() {
    requests.clear();
    complaints.clear();
  }

  /** Every address asked for, in order; {@code data:} is none. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Failed requests, console messages of any kind and uncaught errors. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }
}
