import dev.lectern.*;

@Slide("Numbers")
// error [UnknownLanguage] @Cards.value[1].code.language: highlight.js knows no language "phyton"; did
//     you mean "pycon" or "python"?
@Cards({@Card(title = "One"), @Card(title = "Two", code = @Code(value = "x = 1", language = "phyton"))})
// error [OutsideRoot] @Notes.file: "../notes.md" leads out of {dir}/deck; only what is in there is
//     ever read
@Notes(file = "../notes.md")
class Numbers {
  // error [ConflictingSource] @Html: neither value nor file is given; give one
  @Html
  Block empty;

  // error [LineOutOfRange] @Code.highlight[1]: "9" names line 9, but 2 lines are shown
  @Code(file = "code/two.py", highlight = {"1", "9"})
  Block code;

  // error [UnsafeMarkup] @Html.value: the attribute onclick would run code; scripts belong in
  //     @Deck.scripts
  @Html("<p onclick='count()'>Count.</p>")
  Block handler;

  // error [UnsafeUrl] @Text.value: the address "javascript:count()" is not safe; use a file of the
  //     deck, #/slide, https:, mailto: or tel:
  @Text("[Count](javascript:count())")
  Block address;
}
