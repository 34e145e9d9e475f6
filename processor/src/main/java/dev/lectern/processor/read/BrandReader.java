package dev.lectern.processor.read;

import dev.lectern.Brand.Corner;
import dev.lectern.processor.model.Brand;
import dev.lectern.processor.model.Said;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Brand}. */
final class BrandReader {
  /** CSS's regular weight. */
  private static final int REGULAR = 400;

  private BrandReader() {}

  static Brand read(Attributes a) {
    return new Brand(
        a.origin(),
        a.given("accent"),
        a.given("accentOnLight"),
        a.given("onAccent"),
        faces(a, "headingFont"),
        faces(a, "textFont"),
        faces(a, "codeFont"),
        a.given("logo"),
        a.has("logoAlt") ? Optional.of(a.text("logoAlt")) : Optional.empty(),
        a.constant("logoCorner", Corner.BOTTOM_RIGHT),
        a.text("footer").value());
  }

  private static List<Brand.Face> faces(Attributes brand, String name) {
    return brand.nested(name).stream().map(BrandReader::face).toList();
  }

  private static Brand.Face face(Attributes font) {
    List<Said<Integer>> weights =
        font.has("weights")
            ? font.numbers("weights")
            : List.of(new Said<>(REGULAR, font.origin("weights")));
    return new Brand.Face(font.text("value"), weights, font.flag("italic"));
  }
}
