package second;

import dev.lectern.Slide;

// error [DuplicateId] @Slide: "intro" is the id of first.Intro already; give this slide an id of
//     its own
@Slide("Two")
public class Intro {}
