package dev.lectern.processor.check;

import static dev.lectern.processor.check.OptionNeed.beside;
import static dev.lectern.processor.check.OptionNeed.where;

import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.VideoBlock;
import java.util.List;

/** What the options of pictures, videos and embedded pages need. */
final class MediaNeeds {
  private static final String INLINE = "on an SVG that is inline";

  static final OptionNeeds<ImageBlock> IMAGE =
      new OptionNeeds<>(
          use -> use.block(ImageBlock.class),
          List.of(
              where("fit", image -> !image.inline(), INLINE),
              sized("width"),
              sized("height"),
              where("lightbox", image -> !image.inline(), INLINE),
              beside("lightboxFit", "lightbox")));

  static final OptionNeeds<VideoBlock> VIDEO =
      new OptionNeeds<>(
          use -> use.block(VideoBlock.class),
          List.of(
              sized("width"),
              sized("height"),
              beside("captionsLang", "captions"),
              beside("captionsLabel", "captions"),
              beside("lightboxFit", "lightbox"),
              where("controls", video -> video.lightbox().isEmpty(), "with lightbox = true")));

  static final OptionNeeds<EmbedBlock> EMBED =
      new OptionNeeds<>(
          use -> use.block(EmbedBlock.class),
          List.of(where("preload", page -> page.is(EmbedBlock.Flag.LAZY), "with lazy = false")));

  private MediaNeeds() {}

  /** The size of what may fill its slide. */
  private static <B extends Block> OptionNeed<B> sized(String option) {
    return where(
        option,
        (block, use) -> !use.fillsSlide(block),
        "on the picture that fills its slide, as the first one does with layout = FULL_BLEED");
  }
}
