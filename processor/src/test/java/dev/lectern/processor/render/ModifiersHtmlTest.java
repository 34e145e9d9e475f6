package dev.lectern.processor.render;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.made.Say.all;
import static dev.lectern.processor.made.Say.maybe;
import static dev.lectern.processor.made.Say.origin;
import static dev.lectern.processor.made.Say.said;

import dev.lectern.Animate;
import dev.lectern.Fragment.Effect;
import dev.lectern.processor.made.Blocks;
import dev.lectern.processor.made.Listings;
import dev.lectern.processor.model.Modifiers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a block appears, as HTML says it. */
class ModifiersHtmlTest {

  @Test
  void step() {
    assertThat(
            Html.modified(
                Blocks.lead("a"),
                new Modifiers(
                    Optional.of(
                        new Modifiers.Fragment(
                            origin(),
                            Effect.FADE_IN,
                            said(-1),
                            Optional.empty(),
                            Optional.empty())),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Modifiers.Move.NONE)))
        .isEqualTo("<div class=\"lead fragment\"><p>a</p></div>");
  }

  @Test
  void stepWithAllOptions() {
    assertThat(
            Html.modified(
                Blocks.lead("a"),
                new Modifiers(
                    Optional.of(
                        new Modifiers.Fragment(
                            origin(),
                            Effect.HIGHLIGHT_CURRENT_BLUE,
                            said(0),
                            maybe("*Say* it"),
                            maybe(500))),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Modifiers.Move.NONE)))
        .isEqualTo(
            "<div class=\"lead fragment highlight-current-blue\" data-fragment-index=\"0\" "
                + "data-autoslide=\"500\" data-notes=\"Say it\"><p>a</p></div>");
  }

  @Test
  void animation() {
    assertThat(
            Html.modified(
                Blocks.lead("a"),
                new Modifiers(
                    Optional.empty(),
                    Optional.of(new Modifiers.Animation(Animate.Effect.BACK_IN_DOWN, said(0.0))),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Modifiers.Move.NONE)))
        .isEqualTo("<div class=\"lead animate__animated animate__backInDown\"><p>a</p></div>");
  }

  @Test
  void laterAnimationWithCssAndClasses() {
    assertThat(
            Html.modified(
                Blocks.cards(Blocks.card("a", "b")),
                new Modifiers(
                    Optional.empty(),
                    Optional.of(new Modifiers.Animation(Animate.Effect.PULSE, said(0.5))),
                    all("x", "y"),
                    maybe("color: red"),
                    Optional.empty(),
                    Optional.empty(),
                    Modifiers.Move.NONE)))
        .isEqualTo(
            "<div class=\"cards animate__animated animate__pulse x y\" style=\"--columns: 1; "
                + "animation-delay: 0.5s; color: red\"><div class=\"card\"><h3>a</h3>"
                + "<div class=\"text\"><p>b</p></div></div></div>");
  }

  @Test
  void fitText() {
    assertThat(
            Html.modified(
                Blocks.text("a *b*", "c"),
                new Modifiers(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(new Modifiers.Look(said(true), said(false), false)),
                    Optional.empty(),
                    Modifiers.Move.NONE)))
        .isEqualTo(
            "<div class=\"text fit\"><p><span class=\"r-fit-text\">a <em>b</em></span></p><p>"
                + "<span class=\"r-fit-text\">c</span></p></div>");
  }

  @Test
  void stretchedFigureInAFrame() {
    assertThat(
            Html.modified(
                Blocks.image("a.png", "A"),
                new Modifiers(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(new Modifiers.Look(said(false), said(true), true)),
                    Optional.empty(),
                    Modifiers.Move.NONE)))
        .isEqualTo(
            "<figure class=\"image r-stretch\"><img src=\"a.png\" alt=\"A\" class=\"r-frame\">"
                + "</figure>");
  }

  @Test
  void frameAroundABlock() {
    assertThat(
            Html.modified(
                Blocks.lead("a"),
                new Modifiers(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(new Modifiers.Look(said(false), said(false), true)),
                    Optional.empty(),
                    Modifiers.Move.NONE)))
        .isEqualTo("<div class=\"lead r-frame\"><p>a</p></div>");
  }

  @Test
  void pairedBlock() {
    assertThat(
            Html.modified(
                Blocks.lead("a"),
                new Modifiers(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Modifiers.Pairing(said("box"), true)),
                    new Modifiers.Move(maybe("ease-in"), maybe(2.0), maybe(0.25)))))
        .isEqualTo(
            "<div class=\"lead\" data-id=\"box\" data-auto-animate-easing=\"ease-in\""
                + " data-auto-animate-duration=\"2\""
                + " data-auto-animate-delay=\"0.25\"><p>a</p></div>");
  }

  @Test
  void pairedCode() {
    assertThat(
            Html.modified(
                Blocks.code(Listings.text("a", "python")),
                new Modifiers(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Modifiers.Pairing(said("code"), true)),
                    Modifiers.Move.NONE)))
        .isEqualTo(
            "<figure class=\"code unnumbered\" style=\"--lines: 1; --chars: 1\">"
                + "<pre data-id=\"code\"><code class=\"language-python\" "
                + "data-line-numbers=\"\">a</code></pre></figure>");
  }

  @Test
  void pairedCodeWithNumbers() {
    assertThat(
            Html.modified(
                Blocks.code(Listings.text("a", "python", "1")),
                new Modifiers(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Modifiers.Pairing(said("code"), true)),
                    Modifiers.Move.NONE)))
        .isEqualTo(
            "<figure class=\"code\" style=\"--lines: 1; --chars: 1\"><pre data-id=\"code\"><code"
                + " class=\"language-python\" data-line-numbers=\"1\">a</code></pre></figure>");
  }
}
