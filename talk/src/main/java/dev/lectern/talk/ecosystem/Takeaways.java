package dev.lectern.talk.ecosystem;

import dev.lectern.Background;
import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.talk.Assets;

/**
 * One sentence per card, then the link, and leave it on the screen. If somebody asks how to start:
 * the modular guide, and an issue with the label "Good First Issue". Thank Pablo Montalvo-Leroux
 * once more.
 */
@Slide("To take home, and what comes next")
@Background(image = Assets.Img.EMBERS_PNG, opacity = 0.4)
@Cards(
    columns = 2,
    value = {
      @Card(
          title = "They grow together",
          text =
              "<img class=\"mark\" src=\"img/mark_torch.svg\" alt=\"\"> `PyTorch` and"
                  + " `transformers`, each the reason why the other grew <img class=\"mark\""
                  + " src=\"img/mark_attention.svg\" alt=\"\">"),
      @Card(
          title = "Pythonic and pragmatic",
          text = "High-level code, low-level control: **the pair that makes iteration fast**."),
      @Card(
          title = "Models ship sooner",
          text = "Open models get larger, and reach their users faster than ever."),
      @Card(
          title = "A source of truth",
          text = "One reference for model definitions, for all to build on, remix and deploy.")
    })
@Text("Join in: [hf.co/transformers/contribute](https://hf.co/transformers/contribute)")
public class Takeaways {}
