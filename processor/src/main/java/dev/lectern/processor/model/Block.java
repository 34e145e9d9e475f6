package dev.lectern.processor.model;

import dev.lectern.processor.model.Part.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something that stands on a slide. */
public sealed interface Block {
  /** The annotation that says it. */
  Origin origin();

  /** Its texts, files and listings, in the order said. */
  List<Part> parts();

  /** Its numbers and what they may be. */
  default List<Bounds> bounds() {
    return List.of();
  }

  /** A heading within a slide. */
  record Heading(Origin origin, Said<String> text, Optional<Said<Integer>> level) implements Block {
    @Override
    public List<Bounds> bounds() {
      return level.map(number -> new Bounds(number, 1, 6)).stream().toList();
    }

    @Override
    public List<Part> parts() {
      return List.of(new Part.Prose(text, Syntax.INLINE));
    }
  }

  /** The sentence under the title. */
  record Lead(Origin origin, Said<String> text) implements Block {
    @Override
    public List<Part> parts() {
      return List.of(new Part.Prose(text, Syntax.MARKDOWN));
    }
  }

  /** Paragraphs. */
  record Text(Origin origin, List<Said<String>> texts) implements Block {
    @Override
    public List<Part> parts() {
      return proses(texts, Syntax.MARKDOWN);
    }
  }

  /** A list. */
  record Bullets(Origin origin, List<Said<String>> items, boolean ordered, boolean fragments)
      implements Block {
    @Override
    public List<Part> parts() {
      return proses(items, Syntax.INLINE);
    }
  }

  /** Somebody's words. */
  record Quote(Origin origin, Said<String> text, Optional<Said<String>> cite) implements Block {
    @Override
    public List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      parts.add(new Part.Prose(text, Syntax.MARKDOWN));
      cite.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
      return parts;
    }
  }

  /** A table. */
  record Table(
      Origin origin,
      Source source,
      List<Said<String>> align,
      boolean headerColumn,
      Optional<Said<String>> caption)
      implements Block {
    @Override
    public List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      parts.add(
          source.text().isPresent()
              ? new Part.Prose(source, Syntax.MARKDOWN)
              : new Part.Data(source));
      caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
      return parts;
    }
  }

  /** A piece of HTML. */
  record Html(Origin origin, Source source) implements Block {
    @Override
    public List<Part> parts() {
      return List.of(new Part.Prose(source, Syntax.HTML));
    }
  }

  /** Code. */
  record Code(
      Origin origin,
      Part.Listing listing,
      boolean lineNumbers,
      Said<String> numbering,
      Optional<Said<String>> caption)
      implements Block {
    @Override
    public List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      parts.add(listing);
      caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
      return parts;
    }
  }

  /** What became of code; {@code idle} are the values of its sides that a diff does not use. */
  record Diff(
      Origin origin,
      Part.Listing from,
      Part.Listing to,
      Said<Integer> context,
      Optional<Said<String>> caption,
      List<Said<String>> idle)
      implements Block {
    @Override
    public List<Bounds> bounds() {
      return List.of(Bounds.atLeast(0, context));
    }

    @Override
    public List<Part> parts() {
      List<Part> parts = new ArrayList<>(List.of(from, to));
      caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
      return parts;
    }
  }

  /** A grid of cards. */
  record Cards(Origin origin, List<Card> cards, Optional<Said<Integer>> columns, boolean fragments)
      implements Block {
    @Override
    public List<Bounds> bounds() {
      return columns.map(number -> new Bounds(number, 1, 6)).stream().toList();
    }

    @Override
    public List<Part> parts() {
      return cards.stream().flatMap(card -> card.parts().stream()).toList();
    }

    @Override
    public Stream<Block> deep() {
      return within(this, cards);
    }
  }

  /** Cells side by side. */
  record Row(Origin origin, List<Card> cells, List<Said<Integer>> widths) implements Block {
    @Override
    public List<Bounds> bounds() {
      return widths.stream().map(width -> Bounds.atLeast(1, width)).toList();
    }

    @Override
    public List<Part> parts() {
      return cells.stream().flatMap(cell -> cell.parts().stream()).toList();
    }

    @Override
    public Stream<Block> deep() {
      return within(this, cells);
    }
  }

  /** A picture. */
  record Image(
      Origin origin,
      Said<String> path,
      Said<String> alt,
      Optional<Said<String>> caption,
      Optional<Said<Integer>> width,
      Optional<Said<Integer>> height,
      String fit,
      boolean inline,
      Optional<String> lightbox)
      implements Block {
    @Override
    public List<Bounds> bounds() {
      return sizes(width, height);
    }

    @Override
    public List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      parts.add(new Part.File(path, inline ? Part.Use.INLINE_IMAGE : Part.Use.IMAGE));
      caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
      return parts;
    }
  }

  /** A formula. */
  record Formula(Origin origin, Source source) implements Block {
    @Override
    public List<Part> parts() {
      return List.of(new Part.Tex(source));
    }
  }

  /**
   * A chart.
   *
   * @param kind LINE, AREA, BAR, STACKED, SCATTER or PIE
   */
  record Chart(
      Origin origin,
      Said<String> csv,
      Said<String> x,
      List<Said<String>> y,
      String kind,
      Said<String> title,
      Axes axes,
      Said<Boolean> totals,
      Optional<Said<Integer>> height,
      Optional<Said<String>> caption)
      implements Block {
    /** What is said of the axes; of a pie, nothing but the unit. */
    public record Axes(
        Optional<Said<String>> xTitle,
        Optional<Said<String>> yTitle,
        Said<String> unit,
        Said<Boolean> logarithmic) {}

    /** The CSV file. */
    public Source source() {
      return new Source(Optional.empty(), Optional.of(csv), csv.origin());
    }

    @Override
    public List<Bounds> bounds() {
      return height.map(number -> Bounds.atLeast(1, number)).stream().toList();
    }

    @Override
    public List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      parts.add(new Part.File(csv, Part.Use.DATA));
      caption.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.INLINE)));
      return parts;
    }
  }

  /** A web page within the slide. */
  record Embed(
      Origin origin,
      Said<String> path,
      Said<String> title,
      Optional<Said<Integer>> width,
      Optional<Said<Integer>> height,
      Set<String> flags)
      implements Block {
    @Override
    public List<Bounds> bounds() {
      return sizes(width, height);
    }

    @Override
    public List<Part> parts() {
      return List.of(new Part.File(path, Part.Use.PAGE));
    }
  }

  /** A video; {@code lightbox} is how it fills the screen there, if it can be shown so. */
  record Video(
      Origin origin,
      Media media,
      Optional<Said<String>> poster,
      Optional<Captions> captions,
      Optional<Said<Integer>> width,
      Optional<Said<Integer>> height,
      Optional<String> lightbox)
      implements Block {
    @Override
    public List<Bounds> bounds() {
      return sizes(width, height);
    }

    @Override
    public List<Part> parts() {
      List<Part> parts = new ArrayList<>(media.parts(Part.Use.VIDEO));
      poster.ifPresent(path -> parts.add(new Part.File(path, Part.Use.IMAGE)));
      captions.ifPresent(track -> parts.add(new Part.File(track.path(), Part.Use.CAPTIONS)));
      return parts;
    }

    /** The captions of a video. */
    public record Captions(Said<String> path, Optional<Said<String>> lang, String label) {}
  }

  /** A sound. */
  record Audio(Origin origin, Media media, Optional<Said<String>> transcript) implements Block {
    @Override
    public List<Part> parts() {
      List<Part> parts = new ArrayList<>(media.parts(Part.Use.AUDIO));
      transcript.ifPresent(said -> parts.add(new Part.Prose(said, Syntax.MARKDOWN)));
      return parts;
    }
  }

  /** The blocks within this one, itself first. */
  default Stream<Block> deep() {
    return Stream.of(this);
  }

  private static Stream<Block> within(Block block, List<Card> cards) {
    return Stream.concat(Stream.of(block), cards.stream().flatMap(card -> card.blocks().stream()));
  }

  private static List<Bounds> sizes(Optional<Said<Integer>> width, Optional<Said<Integer>> height) {
    return Stream.of(width, height)
        .flatMap(Optional::stream)
        .map(number -> Bounds.atLeast(1, number))
        .toList();
  }

  private static List<Part> proses(List<Said<String>> texts, Syntax syntax) {
    return texts.stream().<Part>map(text -> new Part.Prose(text, syntax)).toList();
  }
}
