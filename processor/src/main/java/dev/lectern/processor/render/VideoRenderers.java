package dev.lectern.processor.render;

import static dev.lectern.processor.render.Canvas.element;

import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.Media;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.VideoBlock;
import dev.lectern.processor.picture.MediaTypes;
import dev.lectern.processor.source.Url;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The renderers of videos and sounds. reveal.js starts, pauses and loads them. */
public final class VideoRenderers {
  private VideoRenderers() {}

  /** {@code <figure class="image video">}: it is laid out like a picture. */
  public static Element video(VideoBlock video, Canvas canvas) {
    Element figure = element("figure", "image", "video");
    Element player = player("video", video.media(), canvas);
    player.attr("playsinline", "");
    video.poster().ifPresent(path -> player.attr("poster", path.value()));
    video.width().ifPresent(width -> player.attr("width", String.valueOf(width.value())));
    video.height().ifPresent(height -> player.attr("height", String.valueOf(height.value())));
    video.captions().ifPresent(track -> track(player, track, canvas));
    if (video.lightbox().isPresent()) {
      // A button can hold nothing that is clicked by itself.
      player.removeAttr("controls").attr("tabindex", "-1");
    }
    Said<String> description =
        video.media().title().or(video.media()::caption).orElse(new Said<>("", video.origin()));
    video.media().sources().stream()
        .findFirst()
        .map(
            first -> MediaRenderers.lightbox(player, "video", first, description, video.lightbox()))
        .ifPresent(
            shown -> {
              if (shown != player && !description.value().isBlank()) {
                shown.attr("aria-label", player.attr("aria-label"));
              }
              figure.appendChild(shown);
            });
    return canvas.captioned(figure, video.media().caption());
  }

  /** {@code <figure class="audio">}. */
  public static Element audio(AudioBlock audio, Canvas canvas) {
    Element figure = element("figure", "audio");
    figure.appendChild(player("audio", audio.media(), canvas));
    canvas.captioned(figure, audio.media().caption());
    audio
        .transcript()
        .ifPresent(
            text -> {
              Element details = figure.appendElement("details").addClass("transcript");
              details.appendElement("summary").text("Transcript");
              canvas.put(details, text);
            });
    return figure;
  }

  private static Element player(String tag, Media media, Canvas canvas) {
    Element player = element(tag);
    String src = media.is(Media.Flag.LAZY) ? "data-src" : "src";
    List<Said<String>> sources = media.sources();
    if (sources.size() == 1) {
      player.attr(src, sources.get(0).value());
    } else {
      sources.forEach(path -> source(player, src, path.value()));
    }
    player.attr("preload", "metadata");
    media.flags().forEach(flag -> flag(flag).ifPresent(name -> player.attr(name, "")));
    String title =
        media
            .title()
            .map(Said::value)
            .or(() -> media.caption().map(canvas.content()::plain))
            .orElse("");
    return title.isBlank() ? player : player.attr("aria-label", title);
  }

  /** How the page says it, unless by the name of another attribute. */
  private static Optional<String> flag(Media.Flag flag) {
    return switch (flag) {
      case AUTOPLAY -> Optional.of("data-autoplay");
      case CONTROLS -> Optional.of("controls");
      case KEEP_PLAYING -> Optional.of("data-ignore");
      case LOOP -> Optional.of("loop");
      case MUTED -> Optional.of("muted");
      case LAZY -> Optional.empty();
    };
  }

  private static void source(Element player, String src, String path) {
    Element source = player.appendElement("source").attr(src, path);
    String type = MediaTypes.of(path);
    // Chromium plays QuickTime files, but not what calls itself so.
    boolean known = Url.of(path).kind() == Url.Kind.LOCAL && !type.equals("video/quicktime");
    if (known) {
      source.attr("type", type);
    }
  }

  private static void track(Element player, VideoBlock.Captions captions, Canvas canvas) {
    String lang =
        captions
            .lang()
            .map(Said::value)
            .or(() -> canvas.content().deck().map(deck -> deck.about().lang().value()))
            .orElse("en");
    canvas
        .content()
        .captions(captions.path())
        .ifPresent(
            url ->
                player
                    .appendElement("track")
                    .attr("kind", "captions")
                    .attr("src", url)
                    .attr("srclang", lang)
                    .attr("label", captions.label())
                    .attr("default", ""));
  }
}
