package first;

import dev.lectern.Slide;

@Slide("One")
public class Intro {}
