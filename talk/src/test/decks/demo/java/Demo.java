import dev.lectern.*;

/**
 * What reveal.js can do, slide by slide, in annotations: each slide shows the feature that it is
 * about, and FeatureDemoIT asks reveal.js whether it does.
 */
@Deck(
    value = "What slides can do",
    slides = {
      Demo.Hello.class,
      Demo.Down.class,
      Demo.Unseen.class,
      Demo.PrettyCode.class,
      Demo.AnimatedCode.class,
      Demo.Small.class,
      Demo.Large.class,
      Demo.Fragments.class,
      Demo.Transitions.class,
      Demo.Themes.class,
      Demo.Backgrounds.class,
      Demo.Film.class,
      Demo.Page.class,
      Demo.Numbers.class,
      Demo.Words.class,
      Demo.Ways.class,
      Demo.Layers.class,
      Demo.Shout.class,
      Demo.Framed.class,
      Demo.Speaker.class,
      Demo.Night.class,
      Demo.ByItself.class,
      Demo.Touch.class,
      Demo.TheEnd.class
    },
    theme = Theme.BLACK,
    stylesheets = "css/demo.css",
    scripts = "js/demo.js")
@Reveal(
    hash = true,
    slideNumber = Reveal.SlideNumber.HORIZONTAL_DOT_VERTICAL,
    autoSlideStoppable = false,
    plugins = {Reveal.Plugin.ZOOM, Reveal.Plugin.SEARCH})
class Demo {

  /** The same slides in another theme: a theme is a word on the deck. */
  @Deck(
      value = "What slides can do, by night",
      slides = {Hello.class, Themes.class},
      theme = Theme.MOON)
  static class ByNight {}

  @Slide(value = "What slides can do", level = 1, layout = Slide.Layout.TITLE)
  @Lead("A tour, to be walked with the arrow keys.")
  static class Hello {}

  @Slide("Slides can stand below slides")
  @Text("Press the arrow that points down.")
  static class Down {

    @Slide("The cellar")
    @Text("What is down here can be left out when time runs short.")
    static class Cellar {}

    @Slide("Below the cellar")
    @Text("And [back up](#/down).")
    static class Deeper {}
  }

  @Slide(value = "Nobody sees this", visibility = Slide.Visibility.HIDDEN)
  @Text("A slide can stay in the deck and out of the talk.")
  static class Unseen {}

  @Slide("Code in its colours")
  @Code(
      value =
          """
          def twice(once):
              return once + once
          """,
      language = "python")
  static class PrettyCode {}

  @Slide("Code, line after line")
  @Code(
      value =
          """
          let total = 0;
          for (const price of prices) {
            total += price;
          }
          console.log(total);
          """,
      language = "javascript",
      highlight = {"1", "2-4", "5"})
  static class AnimatedCode {}

  @Slide(value = "What stays, moves", autoAnimate = true)
  static class Small {
    @Text("small")
    @Css(style = "font-size: 28px")
    Block word;
  }

  @Slide(value = "What stays, moves", autoAnimate = true, autoAnimateDuration = 0.5)
  static class Large {
    @Text("small")
    @Css(style = "font-size: 84px")
    Block word;

    @Text("and what is new fades in")
    Block more;
  }

  @Slide("One thing after another")
  static class Fragments {
    @Text("grows")
    @Fragment(value = Fragment.Effect.GROW, index = 1)
    Block grows;

    @Text("comes from below")
    @Fragment(value = Fragment.Effect.FADE_UP, index = 2)
    Block up;

    @Text("is struck out, together with the next")
    @Fragment(value = Fragment.Effect.STRIKE, index = 5)
    Block struck;

    @Text("turns red")
    @Fragment(value = Fragment.Effect.HIGHLIGHT_RED, index = 5)
    Block red;
  }

  @Slide(value = "Slides come and go", transition = Transition.ZOOM)
  @Text("This one zooms; those below do otherwise.")
  static class Transitions {

    @Slide(value = "Slowly", transition = Transition.CONVEX, transitionSpeed = TransitionSpeed.SLOW)
    @Text("Like a door.")
    static class Slow {}

    @Slide(
        value = "In one way, out another",
        transitionIn = Transition.CONVEX,
        transitionOut = Transition.CONCAVE)
    @Text("Like a page that is turned.")
    static class InAndOut {}

    @Slide(value = "At once", transition = Transition.NONE)
    @Text("No ado.")
    static class AtOnce {}
  }

  @Slide("The same in other clothes")
  @Text("Fourteen themes of reveal.js, three of Lectern, and one's own fonts and colours.")
  static class Themes {}

  @Slide("What lies behind")
  @Background(color = "#0b5cad")
  @Text("A colour.")
  static class Backgrounds {

    @Slide("A gradient")
    @Background(gradient = "linear-gradient(to bottom, #283b95, #17b2c3)")
    static class Gradient {}

    @Slide("A picture")
    @Background(image = "img/hills.svg", opacity = 0.8)
    static class Picture {}

    @Slide("Tiles")
    @Background(image = "img/tile.svg", repeat = "repeat", size = "120px")
    static class Tiles {}

    @Slide("A page, to be used")
    @Background(iframe = "page.html", interactive = true)
    static class WebPage {}

    @Slide("A film")
    @Background(video = "media/card.webm", loop = true, muted = true)
    static class Moving {}

    @Slide("One that zooms in")
    @Background(color = "#aa3366", transition = Transition.ZOOM)
    static class Zooms {}
  }

  @Slide("A film to be watched")
  @Video(value = "media/card.webm", title = "A card that changes", autoplay = true, muted = true)
  static class Film {}

  @Slide("A page within a slide")
  @Embed(value = "page.html", title = "A page with a button")
  static class Page {}

  @Slide("Rows and columns")
  @Table("| Fruit | Price |\n|:--|--:|\n| Apples | 3 |\n| Pears | 12 |")
  static class Numbers {}

  @Slide("What others said")
  @Quote(value = "A slide is not a page.", cite = "Somebody who had to read one")
  static class Words {}

  @Slide("From here to anywhere")
  @Text("To [the table](#/numbers), or [out into the world](https://example.org).")
  static class Ways {}

  @Slide("One on top of the other")
  @Arrange(Arrange.Kind.STACK)
  static class Layers {
    @Image(value = "img/hills.svg", alt = "Hills", width = 320)
    @Fragment(Fragment.Effect.FADE_OUT)
    Block hills;

    @Image(value = "img/tile.svg", alt = "A tile", width = 120)
    @Fragment
    Block tile;
  }

  @Slide(value = "As large as it fits", fitTitle = true)
  static class Shout {}

  @Slide("All the room that is left")
  static class Framed {
    @Image(value = "img/hills.svg", alt = "Hills by night")
    @Layout(stretch = true, frame = true)
    Block hills;
  }

  @Slide("For the speaker only")
  @Notes("Press **S**: nobody but you reads this.")
  @Text("Press S for notes, ESC for an overview, G to jump to a slide.")
  static class Speaker {}

  @Slide(value = "The lights go down", state = "night")
  @Text("While this slide is shown, the page has a class, and the script was told.")
  static class Night {}

  @Slide(value = "By itself", autoSlide = 400)
  @Text("In less than half a second the next one comes.")
  static class ByItself {}

  @Slide(value = "By hand", preventSwipe = true)
  @Text("Swipe to go on, except on this text.")
  static class Touch {}

  @Slide(value = "The end", visibility = Slide.Visibility.UNCOUNTED, layout = Slide.Layout.CENTERED)
  @Text("Slides after the last one need not count.")
  static class TheEnd {}
}
