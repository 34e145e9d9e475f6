package dev.lectern.processor;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.host.Roots;
import dev.lectern.processor.model.Deck;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.read.BlockReader;
import dev.lectern.processor.read.DeckReader;
import dev.lectern.processor.read.Misplaced;
import dev.lectern.processor.read.NotesReader;
import dev.lectern.processor.read.SlideReader;
import dev.lectern.processor.read.Sources;
import dev.lectern.processor.resolve.Talk;
import dev.lectern.processor.source.DeckFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * All that is said in a compilation.
 *
 * @param talks the decks, then the slides that are in none, one for each deck root
 * @param absent by deck, the slides that are not in this compilation; decks that miss none are not
 *     in it
 */
record Talks(List<Talk> talks, Map<String, String> absent) {
  /** Nothing was read yet. */
  static final Talks NONE = new Talks(List.of(), Map.of());

  static Talks read(Elements elements, Sources sources, Roots roots, Report report) {
    Map<String, BlockReader<?>> readers = BlockKinds.readers();
    SlideReader slideReader = new SlideReader(sources, report, readers, new NotesReader(elements));
    DeckReader deckReader = new DeckReader(sources, report, slideReader);
    List<Talk> talks = new ArrayList<>();
    Map<String, String> absent = new TreeMap<>();
    Set<String> listed = new HashSet<>();
    for (TypeElement type : sources.annotatedWith("Deck")) {
      DeckReader.Result result = deckReader.read(type);
      Talk talk = Talk.of(result.deck(), roots.files(type));
      talks.add(talk);
      talk.slides().forEach(slide -> listed.add(slide.className()));
      if (!result.absent().isEmpty()) {
        absent.put(result.deck().className(), String.join(", ", result.absent()));
      }
    }
    loose(sources, slideReader, listed, roots)
        .forEach((files, slides) -> talks.add(Talk.of(slides, files)));
    sources.checkSurplus(report);
    new Misplaced(sources, report, readers.keySet()).find();
    return new Talks(talks, absent);
  }

  private static Map<DeckFiles, List<Slide>> loose(
      Sources sources, SlideReader reader, Set<String> listed, Roots roots) {
    Map<DeckFiles, List<Slide>> loose = new LinkedHashMap<>();
    for (TypeElement type : sources.annotatedWith("Slide")) {
      if (listed.add(type.getQualifiedName().toString())) {
        loose.computeIfAbsent(roots.files(type), files -> new ArrayList<>()).add(reader.read(type));
      }
    }
    return loose;
  }

  /** The decks. */
  List<Deck> decks() {
    return talks.stream().flatMap(talk -> talk.deck().stream()).toList();
  }

  /** Adds the slides that no deck lists; where there is no deck, its compilation will tell. */
  void checkUnusedSlides(Report report) {
    if (decks().isEmpty() || !absent.isEmpty()) {
      return;
    }
    for (Talk talk : talks) {
      if (talk.deck().isEmpty()) {
        for (Slide slide : talk.slides()) {
          report
              .allowing(slide.allowed())
              .add(
                  Rule.UNUSED_SLIDE,
                  slide.origin(),
                  "no deck of this compilation lists this slide");
        }
      }
    }
  }
}
