package dev.lectern.processor.picture;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.source.Reference;
import java.util.List;
import java.util.Optional;

/**
 * What reading a picture brought to light.
 *
 * <pre>{@code
 * PictureFacts facts = PictureReader.read("img/logo.svg", bytes);
 * facts.picture()      // 640 × 360; empty if damaged, or for an SVG without a size of its own
 * facts.findings()     // UnreadableImage, UnsafeMarkup, UnsafeUrl
 * facts.references()   // what an SVG refers to
 * }</pre>
 *
 * @param picture its size, if it has one
 * @param findings what is wrong with it, in the order of the file
 * @param references the other files that it needs or links to, in the order of the file
 */
public record PictureFacts(
    Optional<Picture> picture, List<Finding> findings, List<Reference> references) {

  /** Copies the lists. */
  public PictureFacts {
    findings = List.copyOf(findings);
    references = List.copyOf(references);
  }

  static PictureFacts intact(Picture picture) {
    return new PictureFacts(Optional.of(picture), List.of(), List.of());
  }

  static PictureFacts unreadable(String message) {
    return new PictureFacts(
        Optional.empty(), List.of(new Finding(Rule.UNREADABLE_IMAGE, message)), List.of());
  }
}
