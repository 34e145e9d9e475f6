import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("Video")
  @Video(
      value = "a.webm",
      muted = true,
      // warning [IgnoredOption] @Video.captionsLang: does nothing without captions
      captionsLang = "de",
      // warning [IgnoredOption] @Video.captionsLabel: does nothing without captions
      captionsLabel = "Untertitel",
      // warning [IgnoredOption] @Video.lightboxFit: does nothing without lightbox
      lightboxFit = LightboxFit.COVER)
  static class Seen {}

  @Slide("Lightbox")
  // warning [IgnoredOption] @Video.controls: does nothing with lightbox = true
  @Video(value = "a.webm", captions = "a.vtt", lightbox = true, controls = false)
  // warning [IgnoredOption] @Image.lightbox: does nothing on an SVG that is inline
  @Image(value = "a.svg", alt = "A", inline = true, lightbox = true)
  // warning [IgnoredOption] @Embed.preload: does nothing with lazy = false
  @Embed(value = "a.html", title = "A", lazy = false, preload = true)
  static class Large {}

  @Slide(value = "Behind", layout = Slide.Layout.FULL_BLEED)
  // warning [IgnoredOption] @Video.height: does nothing on the picture that fills its slide, as the
  //     first one does with layout = FULL_BLEED
  @Video(value = "a.webm", muted = true, height = 40)
  static class Behind {}

  @Slide(value = "Behind too", layout = Slide.Layout.FULL_BLEED)
  // warning [IgnoredOption] @Video.width: does nothing on the picture that fills its slide, as the
  //     first one does with layout = FULL_BLEED
  @Video(value = "a.webm", muted = true, width = 40)
  static class BehindToo {}

  @Slide("Rest")
  // warning [IgnoredOption] @Image.lightboxFit: does nothing without lightbox
  @Image(value = "a.svg", alt = "A", lightboxFit = LightboxFit.COVER)
  // warning [IgnoredOption] @Table.align: does nothing without csv
  @Table(value = "| A |\n|---|\n| 1 |", align = Table.Align.RIGHT)
  static class Rest {}
}
