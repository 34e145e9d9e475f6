package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Media;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.VideoBlock;
import dev.lectern.processor.picture.MediaTypes;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.source.Url;
import java.util.Locale;
import java.util.Set;

/**
 * FileKind: a file that is, by its name, not what its block shows, though others show it. {@link
 * FilesCheck} has those that are of no use anywhere.
 */
final class FileKindCheck implements BlockCheck<Block>, PartCheck {
  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.FILE_KIND);
  }

  @Override
  public Class<Block> kind() {
    return Block.class;
  }

  @Override
  public void check(Block block, Content content, Report report) {
    if (block instanceof VideoBlock video) {
      sources(video.media(), "audio/", "is a sound; use @Audio", report);
    } else if (block instanceof AudioBlock audio) {
      sources(audio.media(), "video/", "is a video; use @Video", report);
    }
  }

  @Override
  public void check(Part.File file, Content content, Report report) {
    Said<String> path = file.path();
    if (file.use() == Part.Use.INLINE_IMAGE
        && path.resolved()
        && !path.value().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      report.add(Rule.FILE_KIND, path.origin(), "only an SVG can be inline; leave inline out");
    }
  }

  private static void sources(Media media, String otherKind, String why, Report report) {
    for (Said<String> path : media.sources()) {
      String type = MediaTypes.of(path.value());
      // A file named .ogg may hold either.
      if (Url.of(path.value()).kind() == Url.Kind.LOCAL
          && type.startsWith(otherKind)
          && !type.equals("audio/ogg")) {
        report.add(Rule.FILE_KIND, path.origin(), "\"" + path.value() + "\" " + why);
      } else if (type.equals("text/vtt")) {
        report.add(
            Rule.FILE_KIND,
            path.origin(),
            "\"" + path.value() + "\" holds captions; name it as captions of a @Video");
      }
    }
  }
}
