package dev.lectern.maven.check;

import java.io.IOException;
import java.util.Locale;

/** How strict a check is. */
public enum Profile {
  /** A screen near by, or a meeting: text of 18 pixels, code of 16, where a screen has 1280. */
  SCREEN(18, 16),
  /** A hall: text of 24 pixels, a screen of 16 to 9, and no notes in what is handed in. */
  CONFERENCE(24, 24);

  private final int text;
  private final int code;

  Profile(int text, int code) {
    this.text = text;
    this.code = code;
  }

  /** The smallest text, in pixels of a screen that is 1280 wide. */
  int text() {
    return text;
  }

  /** The smallest code. */
  int code() {
    return code;
  }

  /** By its name. */
  public static Profile of(String name) throws IOException {
    for (Profile profile : values()) {
      if (profile.name().toLowerCase(Locale.ROOT).equals(name)) {
        return profile;
      }
    }
    throw new IOException("no profile \"" + name + "\"; there are screen and conference");
  }
}
