package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Media;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.model.VideoBlock;
import dev.lectern.processor.picture.MediaTypes;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.source.Url;

/**
 * MissingCaptions: videos and sounds that say nothing to those who cannot hear them; and BadValue:
 * those with a file of another kind.
 */
final class MediaCheck implements SlideCheck {
  @Override
  public void check(Slide slide, Content content, Report report) {
    slide.blocks().forEach(block -> check(block, report));
  }

  private static void check(Block block, Report report) {
    if (block instanceof VideoBlock video) {
      sources(video.media(), "audio/", "is a sound; use @Audio", report);
      if (video.captions().isEmpty() && !video.media().is(Media.Flag.MUTED)) {
        report.add(
            Rule.MISSING_CAPTIONS,
            video.origin(),
            "name a WebVTT file as captions, for those who cannot hear it; or say muted = true if"
                + " there is nothing to hear");
      }
    } else if (block instanceof AudioBlock audio) {
      sources(audio.media(), "video/", "is a video; use @Video", report);
      if (audio.transcript().isEmpty()) {
        report.add(
            Rule.MISSING_CAPTIONS,
            audio.origin(),
            "say in transcript what is heard, for those who cannot hear it");
      }
    }
  }

  private static void sources(Media media, String otherKind, String why, Report report) {
    for (Said<String> path : media.sources()) {
      String type = MediaTypes.of(path.value());
      // A file named .ogg may hold either.
      if (Url.of(path.value()).kind() == Url.Kind.LOCAL
          && type.startsWith(otherKind)
          && !type.equals("audio/ogg")) {
        report.add(Rule.BAD_VALUE, path.origin(), "\"" + path.value() + "\" " + why);
      } else if (type.equals("text/vtt")) {
        report.add(
            Rule.BAD_VALUE,
            path.origin(),
            "\"" + path.value() + "\" holds captions; name it as captions of a @Video");
      }
    }
  }
}
