package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.Optional;
import java.util.Set;

/**
 * MissingFile, FileCase, FileName, OutsideRoot, UnreadableFile, UnreadableImage, UnsafeUrl,
 * BrokenLink and ExternalReference: what is wrong with references, as the walk along them found.
 */
final class FilesCheck implements DeckCheck, SlideCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(
        Rule.MISSING_FILE,
        Rule.FILE_CASE,
        Rule.FILE_NAME,
        Rule.OUTSIDE_ROOT,
        Rule.UNREADABLE_FILE,
        Rule.UNREADABLE_IMAGE,
        Rule.UNSAFE_URL,
        Rule.UNSAFE_MARKUP,
        Rule.BROKEN_LINK,
        Rule.EXTERNAL_REFERENCE,
        Rule.MALFORMED_CSS,
        Rule.MALFORMED_HTML,
        Rule.FILE_KIND);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    content.assets().mistakes(Optional.empty()).forEach(report::add);
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    content.assets().mistakes(Optional.of(slide)).forEach(report::add);
  }
}
