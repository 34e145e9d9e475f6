package dev.lectern.processor.check;

import static dev.lectern.processor.check.OptionNeed.beside;

import dev.lectern.processor.model.Background;
import dev.lectern.processor.model.Brand;
import dev.lectern.processor.model.Deck;
import java.util.List;

/** What the options of backgrounds and brands need. */
final class LookNeeds {
  static final OptionNeeds<Background> BACKGROUND =
      new OptionNeeds<>(
          Use::background,
          List.of(
              beside("size", "image", "video"),
              beside("position", "image"),
              beside("repeat", "image"),
              beside("opacity", "image", "video", "iframe"),
              beside("loop", "video"),
              beside("muted", "video"),
              beside("interactive", "iframe"),
              beside("preload", "iframe")));

  static final OptionNeeds<Brand> BRAND =
      new OptionNeeds<>(
          use -> use.deck().flatMap(Deck::brand),
          List.of(
              beside("accentOnLight", "accent"),
              beside("onAccent", "accent"),
              beside("logoAlt", "logo"),
              beside("logoCorner", "logo")));

  private LookNeeds() {}
}
