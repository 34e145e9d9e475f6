package dev.lectern.processor.markup;

import static java.util.Map.entry;

import dev.lectern.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * What reveal.js writes into the page itself, and takes for its own wherever it stands.
 *
 * <p>Names that it writes outside of slides only, and that are words of everyday ({@code
 * data-layout}, {@code enabled}), do no harm on a slide and are not among them.
 */
public final class ReservedNames {
  /** Why a class is reserved, and the classes. */
  private static final Map<String, String> CLASSES =
      byName(
          Map.ofEntries(
              entry(
                  "it marks the slide that is shown and those around it; choose another name",
                  "past present future"),
              entry("it marks slides with others below; choose another name", "stack"),
              entry(
                  "it marks fragments that are shown; to make one, write the class \"fragment\","
                      + " fragment = true or @Fragment",
                  "visible current-fragment"),
              entry(
                  "it tells how bright a background is; set it with @Background(color = …)",
                  "has-dark-background has-light-background"),
              entry(
                  "it marks lines of code; highlight them with @Code(highlight = …)",
                  "has-highlights highlight-line code-wrapper"),
              entry(
                  "it belongs to the frame around the slides; choose another name",
                  "reveal slides backgrounds slide-background slide-background-content controls"
                      + " progress slide-number slide-number-delimiter playback pause-overlay"
                      + " speaker-notes aria-status jump-to-slide jump-to-slide-input scrollbar"
                      + " scrollbar-inner scrollbar-playhead scrollbar-slide scrollbar-trigger"
                      + " scroll-page scroll-page-sticky scroll-page-content scroll-snap-point"
                      + " scroll-auto-animate-page pdf-page r-overlay r-overlay-viewport"
                      + " r-overlay-header r-overlay-content r-overlay-spinner r-overlay-button"
                      + " r-overlay-help-content r-media-play-button"),
              entry(
                  "it tells how the page is shown; choose another name",
                  "reveal-viewport reveal-full-page reveal-scroll loading-scroll-mode reveal-print"
                      + " print-pdf")));

  /** A slide's state is also the name of an event, see reveal.js's {@code dispatchEvent}. */
  private static final List<String> EVENTS =
      List.of(
          "autoanimate autoslidepaused autoslideresumed beforeslidechange closeoverlay"
              .concat(" fragmenthidden fragmentshown overviewhidden overviewshown paused pdf-ready")
              .concat(" previewiframe previewimage previewvideo ready resize resumed showhelp")
              .concat(" slidechanged slidesync slidetransitionend sync")
              .split(" "));

  /** What a class of the page's viewport would be taken for. */
  private static final String OF_THE_PAGE = "it tells how the page is shown";

  private static final Map<String, String> ATTRIBUTES =
      byName(
          Map.ofEntries(
              entry(
                  "it holds the place of a slide; leave it out",
                  "data-index-h data-index-v data-previous-indexv"),
              entry(
                  "it holds a slide's present step; for the step of a fragment write"
                      + " data-fragment-index",
                  "data-fragment"),
              entry("it notes what was loaded late; write data-src alone", "data-lazy-loaded"),
              entry("it tells backgrounds apart; leave it out", "data-background-hash"),
              entry("it pairs what moves; pair elements by data-id", "data-auto-animate-target"),
              entry(
                  "it notes what it did to a video or sound; leave it out",
                  "data-muted-by-reveal data-paused-by-reveal"),
              entry("it notes what its Markdown plugin did; leave it out", "data-markdown-parsed"),
              entry("it numbers lines of code; write data-line-numbers", "data-line-number"),
              entry("it holds an option; set @Reveal(navigationMode = …)", "data-navigation-mode"),
              entry("it holds an option; set @Reveal(controlsLayout = …)", "data-controls-layout"),
              entry(
                  "it holds an option; set @Reveal(controlsBackArrows = …)",
                  "data-controls-back-arrows")));

  private static final String SECTION =
      "reveal.js takes each <section> for a slide; write <div>, or for a slide below this one nest"
          + " a @Slide class in it";

  private ReservedNames() {}

  /** What is wrong with a class on a slide or on what stands on it. */
  public static Optional<String> ofClass(String name) {
    return Optional.ofNullable(CLASSES.get(name))
        .map(why -> "reveal.js writes the class \"" + name + "\" itself: " + why);
  }

  /** What is wrong with a state of a slide, which becomes a class of the page and an event. */
  public static Optional<String> ofState(String name) {
    if (EVENTS.contains(name)) {
      return Optional.of(
          "reveal.js would fire its event \"" + name + "\" for this state; choose another name");
    }
    return ofClass(name).filter(message -> message.contains(OF_THE_PAGE));
  }

  /** Shows what is wrong with an element, and where, to a visitor. */
  public static void visit(Element element, BiConsumer<Range, String> visitor) {
    if (element.nameIs("section")) {
      visitor.accept(element.sourceRange(), SECTION);
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      Range named = attribute.sourceRange().nameRange();
      Range range = named.isTracked() ? named : element.sourceRange();
      if (ATTRIBUTES.containsKey(name)) {
        visitor.accept(
            range, "reveal.js writes the attribute " + name + " itself: " + ATTRIBUTES.get(name));
      } else if (name.equals("class")) {
        for (String each : attribute.getValue().split("\\s+")) {
          ofClass(each).ifPresent(message -> visitor.accept(range, message));
        }
      }
    }
  }

  static void check(ParsedHtml parsed, TextFindings findings) {
    for (Element element : parsed.elements()) {
      if (parsed.map().isAuthored(element.sourceRange().startPos())) {
        visit(
            element,
            (range, message) -> findings.add(Rule.RESERVED_NAME, range.startPos(), message));
      }
    }
  }

  private static Map<String, String> byName(Map<String, String> namesByReason) {
    Map<String, String> reasons = new HashMap<>();
    namesByReason.forEach(
        (reason, names) -> {
          for (String name : names.split(" ")) {
            reasons.put(name, reason);
          }
        });
    return reasons;
  }
}
