import dev.lectern.*;

@Deck("Talk")
class Talk {
  @Slide("One")
  @Image(value = "img/day.svg", alt = "Day", inline = true)
  static class One {}

  @Slide("Two")
  // error [DuplicateId] @Image.value: in img/night.svg, line 2, column 19: the id "a" is on Talk.One
  //     already; give this element another, or leave inline out
  // at "img/night.svg"
  @Image(value = "img/night.svg", alt = "Night", inline = true)
  static class Two {}
}
