import dev.lectern.Allow;
import dev.lectern.Background;
import dev.lectern.Brand;
import dev.lectern.CodeTheme;
import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Rule;
import dev.lectern.Theme;
import dev.lectern.Transition;
import dev.lectern.TransitionSpeed;

/**
 * Every element of every annotation, once: KitchenSinkIT asks Chromium what becomes of each, and
 * KitchenSinkTest that none is left out. What @Reveal has is on the decks of Options.java.
 */
@Deck(
    value = "Everything, and the *kitchen* sink",
    slides = {
      Prose.class,
      Codes.class,
      Grids.class,
      Media.class,
      Charts.class,
      Formulas.class,
      Steps.class,
      Moves.class,
      Layouts.class,
      Backgrounds.class,
      Sections.class
    },
    id = "kitchen-sink",
    lang = "en-GB",
    author = "Ada Lovelace",
    description = "All that a deck can hold.",
    theme = Theme.LECTERN_LIGHT,
    codeTheme = CodeTheme.ZENBURN,
    codeLanguage = "python",
    copyButton = false,
    stylesheets = "sink.css",
    scripts = "sink.js",
    width = 1200,
    height = 700)
@Background(color = "#fdfcfa")
@Brand(
    accent = "#0a5d57",
    accentOnLight = "#0b5cad",
    onAccent = "#ffffff",
    headingFont = @Brand.Font(value = "fonts/heading.woff2", weights = 700),
    textFont = {
      @Brand.Font("fonts/text.woff2"),
      @Brand.Font(value = "fonts/slanted.woff2", italic = true)
    },
    codeFont =
        @Brand.Font(
            value = "fonts/code.woff2",
            weights = {100, 800}),
    logo = "img/drop.svg",
    logoAlt = "Plumbers Inc.",
    logoCorner = Brand.Corner.TOP_RIGHT,
    footer = "The kitchen sink")
@Reveal(
    hash = true,
    transition = Transition.FADE,
    transitionSpeed = TransitionSpeed.FAST,
    backgroundTransition = Transition.ZOOM,
    katexMacros = {"\\half=\\frac{1}{2}", "\\per=\\frac{#1}{#2}"},
    katexLeqno = true,
    katexFleqn = true,
    katexMinRuleThickness = 0.06)
@Allow({Rule.HEAVY_FILE, Rule.CROWDED_SLIDE})
final class Sink {}
