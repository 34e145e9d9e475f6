package dev.lectern.talk.modality;

import dev.lectern.Embed;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.talk.Assets;

@Slide("Model architectures, by modality")
@Notes(file = "notes/growth.md")
@Embed(
    value = Assets.Chart.MODELS_BY_MODALITY_HTML,
    title = "Model architectures in Transformers by year and modality, an interactive chart")
public class Growth {}
