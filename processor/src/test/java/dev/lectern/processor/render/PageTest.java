package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.all;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Brand.Corner;
import dev.lectern.Chart;
import dev.lectern.Theme;
import dev.lectern.processor.EveryKind;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.Listings;
import dev.lectern.processor.made.MadeTalk;
import dev.lectern.processor.made.Say;
import dev.lectern.processor.made.Slides;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Brand;
import dev.lectern.processor.model.RevealOptions;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page around the slides: its head, its brand, and what it asks of the runtime. */
class PageTest {
  @Test
  void isWholeWithAllThatIsSaid() {
    Content content =
        MadeTalk.withoutFiles()
            .title("A *talk* & </title>")
            .author("Ada")
            .theme(Theme.LECTERN_LIGHT)
            .stylesheets("own.css")
            .scripts("own.js")
            .option("controls", new RevealOptions.Flag(false))
            .option("mouseWheel", new RevealOptions.Text("</script>"))
            .brand(brand("#123456", Optional.empty()))
            .with(
                Slides.slide("one").made(),
                Slides.slide("two").below(Slides.slide("three").made()).made());
    assertThat(page(content, true).html())
        .isEqualTo(
            """
            <!doctype html><html lang="en"><head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>A talk &amp;</title>
            <meta name="author" content="Ada">
            <meta name="generator" content="Lectern">
            <link rel="stylesheet" href="reveal/reset.css">
            <link rel="stylesheet" href="reveal/reveal.css">
            <link rel="stylesheet" href="reveal/theme/lectern-light.css">
            <link rel="stylesheet" href="reveal/lectern.css">
            <style>
            @font-face {
              font-family: "Brand Heading";
              font-style: italic;
              font-weight: 400 700;
              font-display: swap;
              src: url("f/a.woff2") format("woff2");
            }
            @font-face {
              font-family: "Brand Code";
              font-style: normal;
              font-weight: 400;
              font-display: swap;
              src: url("f/c.ttf") format("truetype");
            }
            :root {
              --lectern-accent: light-dark(#123456, #123456);
              --lectern-accent-mark: light-dark(#123456, #123456);
              --lectern-on-accent: light-dark(#fff, #fff);
              --lectern-code-mark: color-mix(in srgb, var(--lectern-accent-mark) 16%, var(--lectern-code-background, #1a1d23));
              --r-selection-background-color: light-dark(#123456, #123456);
              --r-selection-color: var(--lectern-on-accent);
              --r-link-color: light-dark(#123456, #123456);
              --r-link-color-dark: light-dark(#123456, #123456);
              --lectern-accent-soft: color-mix(in srgb, var(--lectern-accent-mark) 16%, var(--lectern-background));
              --lectern-glow: color-mix(in srgb, var(--lectern-accent-mark) 10%, transparent);
              --lectern-ring: color-mix(in srgb, var(--lectern-accent-mark) 24%, transparent);
              --r-heading-font: "Brand Heading", var(--lectern-text-fonts, sans-serif);
              --r-code-font: "Brand Code", var(--lectern-code-fonts, monospace);
              --lectern-footer: "A \\22 footer\\22  \\3c /style\\3e ";
            }
            html.reveal-print .reveal .pdf-page::before {
              background-image: url("logo.svg");
              top: 8px;
              bottom: auto;
            }
            </style>
            <link rel="stylesheet" href="own.css">
            </head><body>
            <div class="reveal" style="--lectern-width: 1280px; --lectern-height: 720px"><div class="slides">
            <section class="layout-default" id="one"><h2>Title</h2></section>
            <section><section class="layout-default" id="two"><h2>Title</h2></section><section class="layout-default" id="three"><h2>Title</h2></section></section>
            </div><img class="logo top-right" src="logo.svg" alt="Ours"></div>
            <script src="reveal/reveal.js"></script>
            <script src="own.js"></script>
            <script>
            const options = {
              "controls": false,
              "display": "flex",
              "height": 720,
              "mouseWheel": "\\u003c/script\\u003e",
              "width": 1280
            };
            options.plugins = [];
            document.addEventListener("load", ({ target }) => {
              const { colorScheme } = getComputedStyle(target);
              target.contentWindow?.postMessage({ colorScheme }, "*");
            }, true);
            Reveal.initialize(options).then(() =>
              document.querySelector(".reveal > .controls")?.setAttribute("role", "none"));
            </script>
            </body></html>
            """);
  }

  @Test
  void brandsAThemeThatIsNotOurs() {
    Brand brand = brand("wheat", maybe("#00f"));
    Content content = MadeTalk.withoutFiles().theme(Theme.MOON).brand(brand).with(Slides.of());
    assertThat(Branding.css(brand, content.deck().orElseThrow()))
        .isEqualTo(
            """
            @font-face {
              font-family: "Brand Heading";
              font-style: italic;
              font-weight: 400 700;
              font-display: swap;
              src: url("f/a.woff2") format("woff2");
            }
            @font-face {
              font-family: "Brand Code";
              font-style: normal;
              font-weight: 400;
              font-display: swap;
              src: url("f/c.ttf") format("truetype");
            }
            :root {
              --lectern-accent: light-dark(#00f, wheat);
              --lectern-accent-mark: light-dark(#00f, wheat);
              --lectern-on-accent: light-dark(#fff, #000);
              --lectern-code-mark: color-mix(in srgb, var(--lectern-accent-mark) 16%, var(--lectern-code-background, #1a1d23));
              --r-selection-background-color: light-dark(#00f, wheat);
              --r-selection-color: var(--lectern-on-accent);
              --r-link-color: light-dark(#00f, wheat);
              --r-link-color-dark: light-dark(#00f, wheat);
              --r-link-color-hover: light-dark(#00f, wheat);
              --r-heading-font: "Brand Heading", var(--lectern-text-fonts, sans-serif);
              --r-code-font: "Brand Code", var(--lectern-code-fonts, monospace);
              --lectern-footer: "A \\22 footer\\22  \\3c /style\\3e ";
            }
            html.reveal-print .reveal .pdf-page::before {
              background-image: url("logo.svg");
              top: 8px;
              bottom: auto;
            }
            """);
  }

  @Test
  void leavesOutNotes() {
    Content content =
        MadeTalk.withoutFiles()
            .with(
                Slides.slide("one")
                    .blocks(
                        Blocks.html(
                            Say.text("<p data-notes=\"a\">b</p><aside class=\"notes\">c</aside>")))
                    .notes("Say")
                    .made());
    assertThat(section(page(content, false)))
        .isEqualTo(
            "<section class=\"layout-default\" id=\"one\"><h2>Title</h2><div class=\"html\">"
                + "<p>b</p></div>");
    assertThat(page(content, true).runtime().scripts())
        .containsExactly("reveal.js", "plugin/notes.js")
        .inOrder();
    assertThat(page(content, false).runtime().scripts()).containsExactly("reveal.js");
  }

  @Test
  void asksForNothingThatNoSlideWants() {
    assertThat(scripts(Blocks.lead("a"))).isEqualTo("reveal.js");
  }

  @Test
  void asksForWhatCodeWants() {
    assertThat(scripts(Blocks.code(Listings.text("a", "python"))))
        .isEqualTo(
            "reveal.js plugin/lectern-copy.js plugin/highlight/core.js "
                + "plugin/highlight/python.js");
  }

  @Test
  void asksForWhatChangesWant() {
    assertThat(scripts(Blocks.diff(Listings.text("a", ""), Listings.text("b", ""), 1)))
        .isEqualTo(
            "reveal.js plugin/lectern-copy.js plugin/highlight/core.js "
                + "plugin/highlight/plaintext.js plugin/lectern-gutter.js");
  }

  @Test
  void asksForWhatFormulasAndChartsWithinCardsWant() {
    assertThat(
            scripts(
                Blocks.cards(
                    Blocks.card(
                        "a", "b", Blocks.formula("x"), Blocks.chart(Chart.Kind.BAR, "a", "b")))))
        .isEqualTo(
            "reveal.js plugin/lectern-plot.js plugin/lectern-chart.js katex/katex.min.js "
                + "plugin/lectern-formula.js");
  }

  private static String scripts(Block block) {
    return String.join(" ", page(MadeTalk.content(block), true).runtime().scripts());
  }

  private static PageRenderer.Page page(Content content, boolean notes) {
    return new PageRenderer(EveryKind.renderers(), notes).render(content);
  }

  private static String section(PageRenderer.Page page) {
    String html = page.html();
    return html.substring(html.indexOf("<section"), html.lastIndexOf("</section>"));
  }

  private static Brand brand(String accent, Optional<Said<String>> light) {
    return new Brand(
        origin(),
        maybe(accent),
        light,
        Optional.empty(),
        List.of(new Brand.Face(said("f/a.woff2"), all(400, 700), true)),
        List.of(),
        List.of(new Brand.Face(said("f/c.ttf"), all(400), false)),
        maybe("logo.svg"),
        maybe("Ours"),
        Corner.TOP_RIGHT,
        "A \"footer\" </style>");
  }
}
