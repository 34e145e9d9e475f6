package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.diagnostic.SlideFailure;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way through a deck: what it says itself, then each slide, its blocks and its parts. All
 * checks go along, each with the report as seen from there, and stay away where nobody would hear
 * them.
 */
final class Traversal {
  private final List<Check> checks;
  private final Content content;
  private final Report report;

  private Traversal(List<Check> checks, Content content, Report report) {
    this.checks = checks;
    this.content = content;
    this.report = report;
  }

  /** Shows a deck to checks that have seen none yet. */
  static void run(List<Check> checks, Content content, Report report) {
    new Traversal(checks, content, report).run();
  }

  /** The report as seen from a slide, or from the deck itself: some warnings are silent there. */
  static Report at(Optional<Slide> slide, Content content, Report report) {
    Set<Rule> allowed = EnumSet.noneOf(Rule.class);
    content.deck().map(Deck::allowed).ifPresent(allowed::addAll);
    slide.map(Slide::allowed).ifPresent(allowed::addAll);
    return report.allowing(allowed);
  }

  private void run() {
    List<Watch> ofDeck = watches(Optional.empty());
    content.deck().ifPresent(deck -> deck(deck, ofDeck));
    for (Slide slide : content.slides()) {
      List<Watch> there = slide.allowed().isEmpty() ? ofDeck : watches(Optional.of(slide));
      SlideFailure.guard(slide, () -> slide(slide, there));
    }
    for (Watch watch : ofDeck) {
      if (watch.check() instanceof LastCheck last) {
        last.finish(content);
      }
    }
  }

  private List<Watch> watches(Optional<Slide> slide) {
    Report there = at(slide, content, report);
    List<Watch> watches = new ArrayList<>();
    for (Check check : checks) {
      if (Watch.isHeard(check, there)) {
        watches.add(new Watch(check, content, there.only(check.rules())));
      }
    }
    return watches;
  }

  private void deck(Deck deck, List<Watch> watches) {
    watches.forEach(watch -> watch.deck(deck));
    parts(deck.parts(), watches);
  }

  private void slide(Slide slide, List<Watch> watches) {
    watches.forEach(watch -> watch.slide(slide));
    for (Block block : slide.blocks().toList()) {
      watches.forEach(watch -> watch.block(block));
    }
    parts(slide.parts(), watches);
  }

  private static void parts(List<Part> parts, List<Watch> watches) {
    for (Part part : parts) {
      watches.forEach(watch -> watch.part(part));
    }
  }
}
