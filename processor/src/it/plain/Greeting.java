import dev.lectern.Bullets;
import dev.lectern.Image;
import dev.lectern.Notes;
import dev.lectern.Slide;

@Slide("A greeting")
@Notes("Wave.")
@Bullets({"It says *hello*.", "It says `goodbye`."})
@Image(value = "img/logo.svg", alt = "A circle")
class Greeting {

  @Slide("A farewell")
  static class Farewell {}
}
