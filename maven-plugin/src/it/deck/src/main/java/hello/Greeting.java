package hello;

import dev.lectern.Image;
import dev.lectern.Slide;

@Slide("A greeting")
@Image(value = "img/logo.svg", alt = "A circle")
class Greeting {}
