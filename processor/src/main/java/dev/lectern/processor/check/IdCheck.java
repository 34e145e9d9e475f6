package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** DuplicateId and BadValue: ids that two slides share, or that no link can name. */
final class IdCheck implements DeckCheck, SlideCheck {
  private static final Pattern SLIDE = Pattern.compile("[\\p{L}\\p{N}_-]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
  private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private final Map<String, Slide> first = new HashMap<>();

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.DUPLICATE_ID, Rule.BAD_VALUE);
  }

  @Override
  public void check(Deck deck, Content content, Report report) {
    if (deck.id().resolved()) {
      folder(deck.id(), report);
    }
  }

  @Override
  public void check(Slide slide, Content content, Report report) {
    if (slide.id().resolved()) {
      wellFormed(slide.id(), report);
      Slide other = first.putIfAbsent(slide.id().value(), slide);
      if (other != null && content.deck().isPresent()) {
        duplicate(slide, other, report);
      }
    }
  }

  private static void folder(Said<String> id, Report report) {
    if (!FOLDER.matcher(id.value()).matches()) {
      report.add(
          Rule.BAD_VALUE,
          id.origin(),
          "\""
              + id.value()
              + "\" cannot be a folder's name; give the deck an id of letters, digits"
              + " and . _ -");
    }
  }

  /** Whether a link can name it. */
  static boolean isId(String id) {
    return SLIDE.matcher(id).matches();
  }

  private static void wellFormed(Said<String> id, Report report) {
    if (!isId(id.value())) {
      report.add(
          Rule.BAD_VALUE,
          id.origin(),
          "\"" + id.value() + "\" is no id; write letters, digits, _ and -");
    } else if (NUMBER.matcher(id.value()).matches()) {
      report.add(
          Rule.BAD_VALUE,
          id.origin(),
          "\"" + id.value() + "\" is a number, which in a link is a place in the order of slides");
    }
  }

  private static void duplicate(Slide slide, Slide other, Report report) {
    report.add(
        Rule.DUPLICATE_ID,
        slide.id().origin(),
        "\""
            + slide.id().value()
            + "\" is the id of "
            + other.className()
            + " already; give this"
            + " slide an id of its own");
  }
}
