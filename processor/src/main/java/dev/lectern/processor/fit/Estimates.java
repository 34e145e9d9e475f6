package dev.lectern.processor.fit;

import dev.lectern.processor.model.Slide;
import dev.lectern.processor.resolve.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is estimated of slides; those who ask about one after each other have its code set once. */
public final class Estimates {
  private final Rooms rooms;
  private Slide latest;
  private List<CodeFit> code = List.of();

  /** Estimates by the rooms of blocks. */
  public Estimates(Rooms rooms) {
    this.rooms = rooms;
  }

  /** The code of a slide that is too long. */
  public List<CodeFit> code(Slide slide, Content content) {
    if (latest != slide) {
      code = CodeFit.of(slide, content, rooms);
      latest = slide;
    }
    return code;
  }

  /** Estimates a slide; nothing can be said of one that is hidden, or in a theme not ours. */
  public Optional<Fit> fit(Slide slide, Content content) {
    Set<String> ignored =
        code(slide, content).stream().map(CodeFit::code).collect(Collectors.toSet());
    return Fit.of(slide, content, rooms, ignored);
  }
}
