package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.picture.Picture;
import dev.lectern.processor.resolve.Asset;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/** UpscaledImage: a picture of pixels that is shown larger than it is. */
final class UpscaledImageCheck implements BlockCheck<ImageBlock> {
  @Override
  public Class<ImageBlock> kind() {
    return ImageBlock.class;
  }

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.UPSCALED_IMAGE);
  }

  @Override
  public void check(ImageBlock image, Content content, Report report) {
    if (!image.path().value().endsWith(".svg")) {
      picture(image, content).ifPresent(picture -> check(image, picture, report));
    }
  }

  private static Optional<Picture> picture(ImageBlock image, Content content) {
    Asset asset = content.assets().files().get(image.path().value());
    return asset == null ? Optional.empty() : asset.picture();
  }

  private static void check(ImageBlock image, Picture picture, Report report) {
    image
        .width()
        .filter(width -> width.value() > picture.width())
        .or(() -> image.height().filter(height -> height.value() > picture.height()))
        .ifPresent(
            size ->
                report.add(
                    Rule.UPSCALED_IMAGE,
                    size.origin(),
                    "the picture has "
                        + picture.width()
                        + " × "
                        + picture.height()
                        + " pixels; larger than that it is blurred"));
  }
}
