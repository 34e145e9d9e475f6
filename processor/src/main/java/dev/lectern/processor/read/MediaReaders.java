package dev.lectern.processor.read;

import dev.lectern.Image;
import dev.lectern.LightboxFit;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.Media;
import dev.lectern.processor.model.VideoBlock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
        a.constant("fit", Image.Fit.CONTAIN),
        a.flag("inline"),
        a.flag("inline") ? Optional.empty() : lightbox(a));
  }

  /** Reads {@code @Video}. */
  public static VideoBlock video(Attributes a) {
    return new VideoBlock(
        a.origin(),
        media(a, EnumSet.allOf(Media.Flag.class)),
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
        media(a, EnumSet.complementOf(EnumSet.of(Media.Flag.MUTED))),
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
        a.flags(EnumSet.allOf(EmbedBlock.Flag.class)));
  }

  private static Media media(Attributes a, Set<Media.Flag> flags) {
    return new Media(a.texts("value"), a.given("title"), a.given("caption"), a.flags(flags));
  }

  private static Optional<LightboxFit> lightbox(Attributes a) {
    return a.flag("lightbox")
        ? Optional.of(a.constant("lightboxFit", LightboxFit.SCALE_DOWN))
        : Optional.empty();
  }
}
