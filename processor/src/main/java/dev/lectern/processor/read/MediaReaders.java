package dev.lectern.processor.read;

import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.Media;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.VideoBlock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The readers of pictures, videos, sounds and embedded pages, a method each. */
public final class MediaReaders {
  private MediaReaders() {}

  /** Reads {@code @Image}. */
  public static ImageBlock image(Attributes a) {
    return new ImageBlock(
        a.origin(),
        a.text("value"),
        a.text("alt"),
        a.given("caption"),
        a.givenNumber("width"),
        a.givenNumber("height"),
        Names.kebab(a.constant("fit")),
        a.flag("inline"),
        a.flag("inline") ? Optional.empty() : lightbox(a));
  }

  /** Reads {@code @Video}. */
  public static VideoBlock video(Attributes a) {
    return new VideoBlock(
        a.origin(),
        media(a, "autoplay", "loop", "muted", "controls", "lazy", "keepPlaying"),
        a.given("poster"),
        a.given("captions")
            .map(
                path ->
                    new VideoBlock.Captions(
                        path, a.given("captionsLang"), a.text("captionsLabel").value())),
        a.givenNumber("width"),
        a.givenNumber("height"),
        lightbox(a));
  }

  /** Reads {@code @Audio}. */
  public static AudioBlock audio(Attributes a) {
    return new AudioBlock(
        a.origin(),
        media(a, "autoplay", "loop", "controls", "lazy", "keepPlaying"),
        a.given("transcript"));
  }

  /** Reads {@code @Embed}. */
  public static EmbedBlock embed(Attributes a) {
    return new EmbedBlock(
        a.origin(),
        a.text("value"),
        a.text("title"),
        a.givenNumber("width"),
        a.givenNumber("height"),
        flags(a, "lazy", "preload", "autoplay", "interactive"));
  }

  private static Media media(Attributes a, String... flags) {
    return new Media(a.texts("value"), a.given("title"), a.given("caption"), flags(a, flags));
  }

  private static Set<String> flags(Attributes a, String... names) {
    Set<String> flags = new TreeSet<>();
    for (String name : names) {
      if (a.flag(name)) {
        flags.add(name);
      }
    }
    return flags;
  }

  private static Optional<String> lightbox(Attributes a) {
    return a.flag("lightbox")
        ? Optional.of(Names.kebab(a.constant("lightboxFit")))
        : Optional.empty();
  }
}
