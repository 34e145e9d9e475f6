package dev.lectern.processor.fit;

import dev.lectern.Code.Numbering;
import dev.lectern.processor.model.AudioBlock;
import dev.lectern.processor.model.ChartBlock;
import dev.lectern.processor.model.CodeBlock;
import dev.lectern.processor.model.DiffBlock;
import dev.lectern.processor.model.EmbedBlock;
import dev.lectern.processor.model.FormulaBlock;
import dev.lectern.processor.model.ImageBlock;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.VideoBlock;
import java.util.Optional;

/** The rooms of code, pictures and other figures, a method each. */
public final class MediaRooms {
  private MediaRooms() {}

  /** Code. */
  public static Box code(CodeBlock code, Measure measure, double width) {
    double height =
        measure
            .page()
            .content()
            .code(code.listing())
            .text()
            .map(shown -> measure.panel().height(shown, isNumbered(code), width))
            .orElse(0.0);
    return Box.yielding(height + measure.caption(code.caption(), width));
  }

  /** Whether there are numbers before the lines. */
  static boolean isNumbered(CodeBlock code) {
    Numbering numbering = code.numbering().value();
    boolean table = code.lineNumbers() || !code.listing().highlight().isEmpty();
    return numbering == Numbering.FILE || table && numbering != Numbering.NONE;
  }

  /** What became of code. */
  public static Box diff(DiffBlock diff, Measure measure, double width) {
    double height =
        measure
            .page()
            .content()
            .change(diff.to())
            .map(comparison -> measure.panel().height(comparison.text(), true, width))
            .orElse(0.0);
    return Box.yielding(height + measure.caption(diff.caption(), width));
  }

  /** A picture. */
  public static Box image(ImageBlock image, Measure measure, double width) {
    return Box.yielding(picture(image.height()) + measure.caption(image.caption(), width));
  }

  /** A video. */
  public static Box video(VideoBlock video, Measure measure, double width) {
    return Box.yielding(picture(video.height()) + measure.caption(video.media().caption(), width));
  }

  /** A sound. */
  public static Box audio(AudioBlock audio, Measure measure, double width) {
    double words = audio.transcript().isPresent() ? Sheet.CAPTION_GAP + Sheet.CAPTION.line() : 0;
    return Box.firm(Sheet.PLAYER + words + measure.caption(audio.media().caption(), width));
  }

  /** A formula. */
  public static Box formula(FormulaBlock formula, Measure measure, double width) {
    return Box.firm(Sheet.FORMULA);
  }

  /** A chart. */
  public static Box chart(ChartBlock chart, Measure measure, double width) {
    double height = chart.height().map(Said::value).orElse(Integer.MAX_VALUE);
    return Box.yielding(
        Math.min(Sheet.CHART_MIN, height) + measure.caption(chart.caption(), width));
  }

  /** A page in a frame. */
  public static Box embed(EmbedBlock embed, Measure measure, double width) {
    return embed
        .height()
        .map(height -> Box.yielding(Math.min(Sheet.PICTURE_MIN, height.value())))
        .orElse(Box.firm(Sheet.EMBED_MIN));
  }

  private static double picture(Optional<Said<Integer>> height) {
    double given = height.map(Said::value).orElse(Integer.MAX_VALUE);
    return Math.min(Sheet.PICTURE_MIN, given / 2);
  }
}
