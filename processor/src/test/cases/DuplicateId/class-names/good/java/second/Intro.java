package second;

import dev.lectern.Slide;

@Slide(value = "Two", id = "second-intro")
public class Intro {}
