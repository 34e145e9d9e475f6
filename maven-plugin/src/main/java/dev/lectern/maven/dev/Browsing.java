package dev.lectern.maven.dev;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens the browser that somebody looks at everything in. */
final class Browsing {
  private Browsing() {}

  /** Tries to; where there is no screen, nothing happens. */
  static void open(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.startsWith("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : system.startsWith("mac") ? List.of("open", address) : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // The address was told: it can be opened by hand.
      return;
    }
  }
}
