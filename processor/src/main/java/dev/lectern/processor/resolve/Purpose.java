package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.picture.MediaTypes;
import dev.lectern.processor.picture.PictureReader;
import dev.lectern.processor.source.Reference.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a file is, by its name, what it is used for.
 *
 * <pre>{@code
 * Purpose.misfit(Kind.STYLESHEET, "js/plot.js")
 * // FileKind: "js/plot.js" is no stylesheet; the names of stylesheets end in .css
 * }</pre>
 *
 * <p>A browser goes by these names when a deck is opened from the file system.
 */
final class Purpose {
  /** Pictures that are no pictures of a slide: mouse pointers and the symbols of pages. */
  private static final Set<String> SYMBOLS = Set.of("cur", "ico");

  /** Fonts that stylesheets name beside others, for browsers of old. */
  private static final Set<String> OLD_FONTS = Set.of("eot", "svg", "ttc", "otc");

  private Purpose() {}

  /** What is wrong with the name of a file that is used as {@code kind}. */
  static Optional<Finding> misfit(Kind kind, String path) {
    String type = MediaTypes.of(path);
    return switch (kind) {
      case IMAGE ->
          PictureReader.isPicture(path) || SYMBOLS.contains(MediaTypes.extension(path))
              ? Optional.empty()
              : Optional.of(new Finding(Rule.UNREADABLE_IMAGE, PictureReader.noPicture(path)));
      case STYLESHEET ->
          misfit(
              type.equals("text/css"),
              path,
              "is no stylesheet; the names of stylesheets end in .css");
      case SCRIPT ->
          misfit(
              type.equals("text/javascript"),
              path,
              "is no script; the names of scripts end in .js or .mjs");
      case MEDIA ->
          misfit(
              type.startsWith("video/") || type.startsWith("audio/") || type.equals("text/vtt"),
              path,
              "is neither a video nor a sound by its name, such as \"run.mp4\" or \"run.webm\"");
      case FONT ->
          misfit(
              type.startsWith("font/") || OLD_FONTS.contains(MediaTypes.extension(path)),
              path,
              "is no font; the names of fonts end in .woff2, .woff, .ttf or .otf");
      case PAGE, LINK, OTHER -> Optional.empty();
    };
  }

  private static Optional<Finding> misfit(boolean fits, String path, String why) {
    return fits
        ? Optional.empty()
        : Optional.of(new Finding(Rule.FILE_KIND, "\"" + path + "\" " + why));
  }
}
