package dev.lectern.talk.backstage;

import dev.lectern.Code;
import dev.lectern.Slide;
import dev.lectern.processor.diagnostic.Suggestions;

/**
 * For those who ask what the slides are made with. This method is the reason why a misspelled
 * picture fails the build with the right name behind it; it is read from the source that was
 * compiled, so the slide cannot show an older one.
 */
@Slide("Backstage: “did you mean”, from its own source")
@Code(
    of = Suggestions.class,
    member = "didYouMean",
    highlight = {"2", "3-4", "5-8"},
    caption = "A name is near if few letters differ: `lgo.png` is meant for `logo.png`")
public class DidYouMean {}
