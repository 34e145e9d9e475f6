package dev.lectern.talk.origins;

import dev.lectern.Bullets;
import dev.lectern.Image;
import dev.lectern.Slide;

/**
 * This slide is about people, not about graphs. A stranger's pull request gets merged when a
 * reviewer can run it the same evening and see the same thing. Mention that TensorFlow 2 made eager
 * execution its default in September 2019: by then the community had moved.
 */
@Slide("Dynamic graphs brought contributors")
@Bullets({
  "Debugging at the speed of typing: **nothing to recompile**.",
  "A pull request gave the same result the next morning, and trust grew with each.",
  "Static alternatives lost their pace; the community gathered around PyTorch."
})
@Image(
    value = "img/contributor_loop.svg",
    alt = "Clone, run, change tonight; pull request, review, merge tomorrow; and from the start",
    inline = true)
public class Contribution {}
