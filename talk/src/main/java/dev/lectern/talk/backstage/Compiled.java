package dev.lectern.talk.backstage;

import dev.lectern.Card;
import dev.lectern.Code;
import dev.lectern.Language;
import dev.lectern.Row;
import dev.lectern.Slide;

/**
 * Both pieces were compiled with the talk. The left one has to compile; the right one has to fail
 * with these words, or the build does.
 */
@Slide("Backstage: code on a slide is compiled too")
@Row({
  @Card(
      text = "The plan of tensor parallelism, in Java: **compiles, or the talk does not**.",
      code =
          @Code(
              value =
                  """
                  var plan = Map.of(
                      "q_proj", "colwise",
                      "o_proj", "rowwise");
                  plan.forEach((layer, way) ->
                      System.out.println(layer + " " + way));
                  """,
              language = Language.JAVA,
              compile = true)),
  @Card(
      text = "The ways as numbers: refused, *incompatible types*, **as the slide says**.",
      code =
          @Code(
              value =
                  """
                  Map<String, Integer> plan = Map.of(
                      "q_proj", "colwise",
                      "o_proj", "rowwise");
                  """,
              language = Language.JAVA,
              compile = true,
              expect = "incompatible types"))
})
public class Compiled {}
