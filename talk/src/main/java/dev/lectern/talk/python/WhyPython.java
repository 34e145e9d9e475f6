package dev.lectern.talk.python;

import dev.lectern.Bullets;
import dev.lectern.Slide;

/**
 * Keep this one short. The example for the second point: {@code x @ w.T} says nothing of tiles,
 * warps or tensor cores, and gets all of them. For the third: tokenizers and safetensors are Rust,
 * ATen is C++, and most people who use them have not noticed.
 */
@Slide("Why Python wins")
@Bullets({
  "Easy to begin with, if **hard to master**.",
  "High-level code can still say what the hardware should do.",
  "C++ and Rust are one import away."
})
public class WhyPython {}
