import dev.lectern.*;

@Slide("Intro")
// error [BrokenLink] @Lead.value: no slide has the id "number"; did you mean "numbers"?
@Lead("See the [numbers](#/number).")
// error [MalformedHtml] @Bullets.value[1]: <b> is never closed
@Bullets({"One", "<b>Two", "Three"})
// error [FileCase] @Image.value: no file "img/Logo.svg" in {dir}/deck; its name is "img/logo.svg"
// error [MissingAlt] @Image.alt: white space says nothing; tell what the picture tells, or give "" if
//     it is decoration
@Image(value = "img/Logo.svg", alt = " ")
class Intro {
  @Text("Now.")
  // error [ReservedName] @Css.classes: reveal.js writes the class "present" itself: it marks the slide
  //     that is shown and those around it; choose another name
  @Css(classes = "present")
  Block now;

  @Slide("Below")
  // error [ConflictingBackgrounds] @Background.iframe: only one of image, video and iframe can be
  //     shown, and @Background.image is given already
  @Background(image = "img/logo.svg", iframe = "page.html")
  // error [MissingTitle] @Embed.title: tell what the page is, for those who cannot see it
  @Embed(value = "page.html", title = " ")
  static class Below {
    // error [MisplacedAnnotation] @Fragment: says how a block appears, but this member carries none;
    //     add @Text, @Code, @Image or another one
    @Fragment
    Block nothing;
  }
}
