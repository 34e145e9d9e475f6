import dev.lectern.*;

@Deck("Talk")
@Brand(
    headingFont = {
      // error [UnreadableFile] @Brand.headingFont[0]: "cut.ttf" is a font that is cut off
      @Brand.Font("cut.ttf"),
      // error [UnreadableFile] @Brand.headingFont[1]: "cut.woff2" is a font that is cut off
      @Brand.Font("cut.woff2"),
      // error [UnreadableFile] @Brand.headingFont[2]: "long.woff" is a WOFF font that is damaged
      @Brand.Font("long.woff")
    },
    textFont = {
      // error [UnreadableFile] @Brand.textFont[0]: "page.woff2" is no font: it is an HTML page,
      //     perhaps what a server said instead of sending the font
      @Brand.Font("page.woff2"),
      // error [UnreadableFile] @Brand.textFont[1]: "empty.otf" is empty
      @Brand.Font("empty.otf"),
      // error [UnreadableFile] @Brand.textFont[2]: "named.woff2" is a font, but not what its name
      //     says; name it .ttf
      @Brand.Font("named.woff2"),
      // error [UnreadableFile] @Brand.textFont[3]: "none.ttf" is a font without letters
      @Brand.Font("none.ttf")
    })
class Talk {
  @Slide("One")
  @Text("Words.")
  static class One {}
}
