package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Media;
import dev.lectern.processor.model.VideoBlock;
import dev.lectern.processor.resolve.Content;
import java.util.Set;

/** MissingCaptions: videos and sounds that say nothing to those who cannot hear them. */
final class CaptionsCheck implements BlockCheck<Block> {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.MISSING_CAPTIONS);
  }

  @Override
  public Class<Block> kind() {
    return Block.class;
  }

  @Override
  public void check(Block block, Content content, Report report) {
    if (block instanceof VideoBlock video
        && video.captions().isEmpty()
        && !video.media().is(Media.Flag.MUTED)) {
      report.add(
          Rule.MISSING_CAPTIONS,
          video.origin(),
          "name a WebVTT file as captions, for those who cannot hear it; or say muted = true if"
              + " there is nothing to hear");
    } else if (block instanceof AudioBlock audio && audio.transcript().isEmpty()) {
      report.add(
          Rule.MISSING_CAPTIONS,
          audio.origin(),
          "say in transcript what is heard, for those who cannot hear it");
    }
  }
}
