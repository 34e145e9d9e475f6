package dev.lectern.processor.picture;

import java.io.IOException;

/** Says in plain words why a picture cannot be shown; its message goes on after the file's name. */
final class DamagedPicture extends IOException {

  private static final long serialVersionUID = 1;

  DamagedPicture(String message) {
    super(message);
  }

  static DamagedPicture truncated() {
    return new DamagedPicture(
        "is truncated: it ends before the picture does; copy or export it again");
  }

  static DamagedPicture because(String reason) {
    return new DamagedPicture("is damaged: " + reason + "; copy or export it again");
  }
}
