package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;

/**
 * MissingFile, FileCase, FileName, OutsideRoot, UnreadableFile, UnreadableImage, UnsafeUrl,
 * BrokenLink and ExternalReference: what is wrong with references, as the walk along them found.
 */
final class FilesCheck implements Check {
  @Override
  public void check(Content content, Report report) {
    Report ofDeck = Check.at(Optional.empty(), content, report);
    content.assets().mistakes(Optional.empty()).forEach(ofDeck::add);
    for (Slide slide : content.slides()) {
      Report there = Check.at(Optional.of(slide), content, report);
      content.assets().mistakes(Optional.of(slide)).forEach(there::add);
    }
  }
}
