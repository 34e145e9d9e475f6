import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("A drawing")
  // error [ReservedName] @Image.value: in img/walls.svg, line 2, column 6: reveal.js writes the class
  //     "past" itself: it marks the slide that is shown and those around it; choose another name
  // at "img/walls.svg"
  @Image(value = "img/walls.svg", alt = "Walls", inline = true)
  static class Drawing {}
}
