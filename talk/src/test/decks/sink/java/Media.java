import dev.lectern.Audio;
import dev.lectern.Block;
import dev.lectern.Embed;
import dev.lectern.Image;
import dev.lectern.LightboxFit;
import dev.lectern.Slide;
import dev.lectern.Video;

@Slide("Pictures")
@Image(
    value = "img/ground.svg",
    alt = "A basin from above",
    caption = "From *above*",
    width = 160,
    height = 90,
    fit = Image.Fit.COVER,
    lightbox = true,
    lightboxFit = LightboxFit.CONTAIN,
    fragment = true)
class Media {
  @Image(value = "img/drop.svg", alt = "A drop", inline = true, height = 40)
  Block inline;

  @Slide("Pages")
  static class Pages {
    @Embed(
        value = "page/basin.html",
        title = "A basin",
        width = 400,
        height = 120,
        preload = true,
        autoplay = true,
        fragment = true)
    Block near;

    @Embed(
        value = "page/basin.html",
        title = "A basin",
        height = 120,
        lazy = false,
        interactive = false)
    Block atOnce;
  }

  @Slide("Films")
  static class Films {
    @Video(
        value = {"media/water.webm", "media/water.mp4"},
        poster = "img/ground.svg",
        captions = "media/water.vtt",
        captionsLang = "en",
        captionsLabel = "Words",
        title = "Water runs",
        autoplay = true,
        loop = true,
        controls = false,
        keepPlaying = true,
        caption = "Running",
        width = 128,
        height = 72,
        fragment = true)
    Block running;

    @Video(
        value = "media/water.webm",
        title = "Water stands",
        muted = true,
        lazy = false,
        lightbox = true,
        lightboxFit = LightboxFit.COVER,
        height = 72)
    Block standing;
  }

  @Slide("Sounds")
  static class Sounds {
    @Audio(
        value = "media/drip.mp3",
        transcript = "A *drip*.",
        title = "Dripping",
        loop = true,
        lazy = false,
        keepPlaying = true,
        caption = "Drip",
        fragment = true)
    Block drip;

    @Audio(
        value = "media/drip.mp3",
        transcript = "A drip.",
        title = "Dripping alone",
        autoplay = true,
        controls = false)
    Block alone;
  }
}
