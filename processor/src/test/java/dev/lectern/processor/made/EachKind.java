package dev.lectern.processor.made;

import static dev.lectern.processor.made.Say.maybe;

import dev.lectern.Chart;
import dev.lectern.Milestone;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.model.Media;
import dev.lectern.processor.model.TimelineBlock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One block of each kind, with the files that they want. */
public final class EachKind {
  private EachKind() {}

  /** The blocks. */
  public static List<Block> blocks() {
    return List.of(
        Blocks.heading("A *heading*"),
        Blocks.lead("A **lead**"),
        Blocks.text("One", "Two & three"),
        Blocks.bullets("First", "Second"),
        Blocks.quote("To be", "Hamlet"),
        Blocks.table("| a | b |\n|--|--|\n| 1 | 2 |\n"),
        Blocks.html(Say.text("<b>bold</b>")),
        Blocks.code(Listings.text("a < b", "python")),
        Blocks.diff(Listings.text("a\nb\n", "sql"), Listings.text("a\nc\n", "sql"), 1),
        Blocks.cards(Blocks.card("Left", "L"), Blocks.card("Right", "R")),
        Blocks.row(List.of(), Blocks.card("Left", "L"), Blocks.card("Right", "R")),
        Blocks.image("a.svg", "A picture"),
        Blocks.video(Blocks.media(Set.of(Media.Flag.CONTROLS), "a.mp4")),
        Blocks.audio(Blocks.media(Set.of(Media.Flag.CONTROLS), "a.mp3")),
        Blocks.formula(" a^2 < b "),
        Blocks.chart(Chart.Kind.LINE, "a.csv", "year", "cost"),
        Blocks.embed("a.html"),
        Blocks.timeline(
            new TimelineBlock.Stop(
                Say.said("2020"), maybe("Begun"), Optional.of(Milestone.State.DONE))));
  }

  /** Writes the files that they refer to. */
  public static MadeTalk files(MadeTalk talk) {
    return talk.file("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n")
        .file("a.mp4", "film")
        .file("a.mp3", "sound")
        .file("a.html", "<!DOCTYPE html><title>A</title>\n")
        .file("a.csv", "year,cost\n2020,1\n2021,2.5\n");
  }
}
