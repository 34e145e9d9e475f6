package dev.lectern.talk.origins;

import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Lead;
import dev.lectern.Slide;

/**
 * The package appeared in November 2018, weeks after the paper: BERT with the original weights,
 * loaded into plain PyTorch modules. It became {@code pytorch-transformers} in July 2019 and {@code
 * transformers} in September 2019. The point to make: people trusted it because the numbers of the
 * paper came out of it.
 */
@Slide("BERT, reproducible: Transformers meets PyTorch")
@Lead(
    "Then came `pytorch-pretrained-bert`, which would become Transformers: BERT behind an interface"
        + " that one could **read**.")
@Cards({
  @Card(
      title = "Made to be read",
      text = "Functions and modules. No graph to build first."),
  @Card(
      title = "Made to be changed",
      text = "Whoever follows the code can rerun it, share it, improve it."),
  @Card(title = "A field on the move", text = "Research went to PyTorch, and stayed there.")
})
public class Reproducible {}
