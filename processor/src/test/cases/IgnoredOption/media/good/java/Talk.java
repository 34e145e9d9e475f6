import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Video")
  @Video(
      value = "a.webm",
      captions = "a.vtt",
      captionsLang = "de",
      captionsLabel = "Untertitel",
      lightbox = true,
      lightboxFit = LightboxFit.COVER)
  @Image(value = "a.svg", alt = "A", lightbox = true, lightboxFit = LightboxFit.CONTAIN)
  @Embed(value = "a.html", title = "A", preload = true, autoplay = true, interactive = false)
  static class Seen {}

  @Slide("Table")
  @Table(csv = "a.csv", align = Table.Align.RIGHT)
  static class Numbers {}
}
