package hello;

import dev.lectern.Code;
import dev.lectern.Slide;

@Slide("And its source")
@Code(file = Assets.Code.HELLO_PY)
class Source {}
