package dev.lectern.talk.origins;

import dev.lectern.Card;
import dev.lectern.Cards;
import dev.lectern.Lead;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Slide("Clone the paper tonight, change it tomorrow")
@Notes(
    """
    Three cards, one idea: the loop from question to answer got short.

    "Weeks to hours" is the original speaker's figure, from experience; it is no measurement. Say so
    when somebody asks.
    """)
@Lead("PyTorch made models easy to write down, and Transformers was built on just that.")
@Cards({
  @Card(
      title = "Watch it live",
      text = "Tuning BERT in 2018 meant `print(tensor)`, not *recompile and pray*."),
  @Card(
      title = "Review it fast",
      text = "A patch that reads well and reruns is soon checked and merged."),
  @Card(
      title = "Try again at once",
      text = "From an idea to its result in **hours**, where *weeks* had been usual.")
})
public class CloneTonight {}
