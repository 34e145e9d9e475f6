package dev.lectern.talk;

import dev.lectern.Brand;
import dev.lectern.Deck;
import dev.lectern.Reveal;
import dev.lectern.Transition;
import dev.lectern.talk.backstage.Compiled;
import dev.lectern.talk.backstage.DidYouMean;
import dev.lectern.talk.craft.AgainstTheReference;
import dev.lectern.talk.craft.Alive;
import dev.lectern.talk.craft.Cost;
import dev.lectern.talk.craft.MaryShelley;
import dev.lectern.talk.craft.OneFile;
import dev.lectern.talk.ecosystem.Reuse;
import dev.lectern.talk.ecosystem.Serve;
import dev.lectern.talk.ecosystem.Takeaways;
import dev.lectern.talk.ecosystem.WholePicture;
import dev.lectern.talk.modality.Growth;
import dev.lectern.talk.modality.Multimodal;
import dev.lectern.talk.modality.TorchProcessing;
import dev.lectern.talk.opening.Curtain;
import dev.lectern.talk.opening.Title;
import dev.lectern.talk.origins.BirthPangs;
import dev.lectern.talk.origins.CloneTonight;
import dev.lectern.talk.origins.Contribution;
import dev.lectern.talk.origins.Graphs;
import dev.lectern.talk.origins.Reproducible;
import dev.lectern.talk.python.ApiLessons;
import dev.lectern.talk.python.KernelHub;
import dev.lectern.talk.python.WhereItBites;
import dev.lectern.talk.python.WhyPython;
import dev.lectern.talk.scale.Allocator;
import dev.lectern.talk.scale.DTensor;
import dev.lectern.talk.scale.ZeroConfig;

/** The running order of the talk, act by act. */
@Deck(
    value = "PyTorch × Transformers: the journey",
    slides = {
      Curtain.class,
      Title.class,
      // Origins
      BirthPangs.class,
      Reproducible.class,
      Graphs.class,
      Contribution.class,
      CloneTonight.class,
      // Craft
      OneFile.class,
      Cost.class,
      MaryShelley.class,
      Alive.class,
      AgainstTheReference.class,
      // Scale
      DTensor.class,
      ZeroConfig.class,
      Allocator.class,
      // Python
      WhyPython.class,
      WhereItBites.class,
      KernelHub.class,
      ApiLessons.class,
      // Modality
      Multimodal.class,
      TorchProcessing.class,
      Growth.class,
      // Ecosystem
      Reuse.class,
      Serve.class,
      WholePicture.class,
      Takeaways.class,
      // Backstage
      DidYouMean.class,
      Compiled.class
    },
    stylesheets = "css/talk.css",
    author = "After a talk by Pablo Montalvo-Leroux",
    description =
        "How PyTorch and Transformers grew up together: dynamic graphs, one model in one file,"
            + " tensor parallelism as data, kernels from a hub, and an ecosystem on top.")
@Brand(footer = "PyTorch × Transformers: the journey")
@Reveal(
    hash = true,
    slideNumber = Reveal.SlideNumber.CURRENT_OF_TOTAL,
    transition = Transition.SLIDE,
    backgroundTransition = Transition.CONVEX)
public final class Journey {}
