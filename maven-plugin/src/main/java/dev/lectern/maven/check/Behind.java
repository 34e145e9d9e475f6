package dev.lectern.maven.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lectern.maven.browser.Tab;
import dev.lectern.maven.stage.Scripts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/** The contrast of texts with the pixels behind them: those of gradients and pictures, too. */
final class Behind {
  /** Of what is behind a text, this much may be the edge of something else. */
  private static final double EDGES = 0.05;

  private static final int STEP = 3;
  private static final String HIDE =
      "document.head.append(Object.assign(document.createElement('style'), {id: 'lectern-check',"
          + " textContent: '* { -webkit-text-fill-color: transparent !important }"
          + " text, tspan { fill: transparent !important }'}))";

  private Behind() {}

  /** The texts on the page that have less contrast than WCAG's level AA asks for. */
  static List<String> tooLow(Tab tab) throws IOException {
    tab.ask(HIDE);
    BufferedImage ground = ImageIO.read(new ByteArrayInputStream(tab.picture()));
    tab.ask("document.getElementById('lectern-check').remove()");
    List<String> low = new ArrayList<>();
    JsonElement texts = tab.ask(Scripts.load(Behind.class, "text-colours"), Map.of("scale", 1));
    for (JsonElement each : texts.getAsJsonArray()) {
      JsonObject text = each.getAsJsonObject();
      double contrast = contrast(ground, text);
      double least = text.get("least").getAsDouble();
      if (contrast < least) {
        String found =
            String.format(
                Locale.ROOT, "%.2f, not %.1f: %s", contrast, least, text.get("name").getAsString());
        if (!low.contains(found)) {
          low.add(found);
        }
      }
    }
    return low;
  }

  private static double contrast(BufferedImage ground, JsonObject text) {
    double[] color = numbers(text.getAsJsonArray("colour"));
    List<Double> contrasts = new ArrayList<>();
    for (JsonElement rectangle : text.getAsJsonArray("rectangles")) {
      double[] box = numbers(rectangle.getAsJsonArray());
      for (int y = (int) box[1]; y < Math.min(box[3], ground.getHeight()); y += STEP) {
        for (int x = (int) box[0]; x < Math.min(box[2], ground.getWidth()); x += STEP) {
          if (x >= 0 && y >= 0) {
            contrasts.add(contrast(color, ground.getRGB(x, y)));
          }
        }
      }
    }
    Collections.sort(contrasts);
    return contrasts.isEmpty() ? Double.MAX_VALUE : contrasts.get((int) (contrasts.size() * EDGES));
  }

  private static double contrast(double[] text, int ground) {
    double[] behind = {ground >> 16 & 0xff, ground >> 8 & 0xff, ground & 0xff};
    double[] shown = new double[3];
    for (int channel = 0; channel < 3; channel++) {
      shown[channel] = text[channel] * text[3] + behind[channel] * (1 - text[3]);
    }
    double lighter = Math.max(luminance(shown), luminance(behind));
    double darker = Math.min(luminance(shown), luminance(behind));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** WCAG's relative luminance. */
  private static double luminance(double[] rgb) {
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(double channel) {
    double value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double[] numbers(JsonArray list) {
    double[] numbers = new double[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = list.get(i).getAsDouble();
    }
    return numbers;
  }
}
