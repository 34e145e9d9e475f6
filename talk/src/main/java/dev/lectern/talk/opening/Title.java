package dev.lectern.talk.opening;

import dev.lectern.Animate;
import dev.lectern.Background;
import dev.lectern.Block;
import dev.lectern.Card;
import dev.lectern.Css;
import dev.lectern.Heading;
import dev.lectern.Image;
import dev.lectern.Notes;
import dev.lectern.Row;
import dev.lectern.Slide;
import dev.lectern.Text;
import dev.lectern.talk.Assets;

@Slide(
    value = "PyTorch × Transformers: the journey",
    level = 1,
    layout = Slide.Layout.TITLE,
    autoAnimate = true)
@Background(image = Assets.Img.EMBERS_PNG, opacity = 0.7)
@Animate(Animate.Effect.FADE_IN_DOWN)
@Notes(
    """
    Credit first: this retells **Pablo Montalvo-Leroux**'s talk at PyTorch Day France
    (Paris, 7 May 2025, co-located with GOSIM AI). The story is his, and so are the figures
    unless a note names another source; words, code and drawings are not.

    Source: <https://paris2025.gosim.org/schedule/pytorch-x-transformers-journey-pythonicity-autodiff-and-modularity-defining-modern-ai>
    """)
public class Title {
  @Row({
    @Card(image = @Image(value = "img/mark_torch.svg", alt = "PyTorch", height = 64)),
    @Card(text = "×"),
    @Card(image = @Image(value = "img/mark_attention.svg", alt = "Transformers", height = 64))
  })
  @Css(classes = "marks")
  @Animate(Animate.Effect.FADE_IN_DOWN)
  Block marks;

  @Heading(value = "Plain Python, autodiff and modular code in modern AI", level = 2)
  @Css(classes = "subtitle")
  @Animate(value = Animate.Effect.FADE_IN_DOWN, delay = 1)
  Block subtitle;

  @Text(
      "A retelling of the talk by **Pablo Montalvo-Leroux**,<br>"
          + "ML engineer at Hugging Face · PyTorch Day France 2025")
  @Animate(value = Animate.Effect.FADE_IN_UP, delay = 2)
  Block speaker;
}
