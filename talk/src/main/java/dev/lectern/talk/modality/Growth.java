package dev.lectern.talk.modality;

import dev.lectern.Chart;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.talk.Assets;

@Slide("Model architectures, by modality")
@Notes(file = "notes/growth.md")
@Chart(
    csv = Assets.Chart.MODELS_BY_MODALITY_CSV,
    x = "year",
    y = {"Text", "Vision", "Audio", "Multimodal"},
    kind = Chart.Kind.STACKED,
    totals = true,
    title = "Model architectures in Transformers at the end of each year, stacked by modality",
    caption =
        "Approximate: architectures in Transformers 4.57, by the year in each model's source.")
public class Growth {}
