package dev.lectern.processor.check;

import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.resolve.Assets;
import dev.lectern.processor.resolve.Content;

/**
 * MissingFile, FileCase, FileName, OutsideRoot, UnreadableFile, UnreadableImage, UnsafeUrl,
 * BrokenLink and ExternalReference: what is wrong with references, as the walk along them found.
 */
final class FilesCheck implements Check {
  @Override
  public void check(Content content, Report report) {
    for (Assets.Trouble trouble : content.assets().troubles()) {
      Check.at(trouble.slide(), content, report).add(trouble.origin(), trouble.finding());
    }
  }
}
