package dev.lectern.talk.python;

import dev.lectern.Bullets;
import dev.lectern.Image;
import dev.lectern.Slide;
import dev.lectern.talk.Assets;

/**
 * Keep this one short. The example for the second point: {@code x @ w.T} says nothing of tiles,
 * warps or tensor cores, and gets all of them. For the third: tokenizers and safetensors are Rust,
 * ATen is C++, and most people who use them have not noticed.
 */
@Slide("What speaks for Python")
@Bullets({
  "Easy to begin with, if **hard to master**.",
  "High-level code can still say what the hardware should do.",
  "C++ and Rust are one import away."
})
@Image(
    value = Assets.Img.LAYERS_SVG,
    alt = "Python rests on C++ and Rust, and these on CUDA, ROCm and CPU",
    inline = true)
public class WhyPython {}
