package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sound.
 *
 * @param origin its annotation
 * @param media its files and what is true of it
 * @param transcript what is heard, as Markdown
 */
public record AudioBlock(Origin origin, Media media, Optional<Said<String>> transcript)
    implements Block {
  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>(media.parts(Part.Use.AUDIO));
    transcript.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.MARKDOWN)));
    return parts;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of();
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.audio(this);
  }
}
