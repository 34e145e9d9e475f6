package dev.lectern.talk.opening;

import dev.lectern.Image;
import dev.lectern.Slide;
import dev.lectern.talk.Assets;

/**
 * On the screen while people find their seats. Say nothing about it: the two strands are PyTorch
 * and Transformers, and each dot on the right is a slide of this talk. Start when the doors are
 * closed.
 */
@Slide(value = "Two strands", layout = Slide.Layout.FULL_BLEED, showTitle = false)
@Image(
    value = Assets.Img.CURTAIN_SVG,
    alt = "Two strands, orange and teal, come out of a tangle, wind around each other, and fan out",
    fit = Image.Fit.COVER)
public class Curtain {}
