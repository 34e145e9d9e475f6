package dev.lectern.maven.browser;

import java.io.IOException;

/** Chromium is not there, does not start, or refuses; the message is for users. */
public final class BrowserException extends IOException {
  private static final long serialVersionUID = 1;

  /** One with that message. */
  public BrowserException(String message) {
    super(message);
  }

  BrowserException(String message, Throwable cause) {
    super(message, cause);
  }
}
