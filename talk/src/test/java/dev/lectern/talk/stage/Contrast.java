package dev.lectern.talk.stage;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * The contrast of texts with what is painted behind them: gradients and pictures, too, before which
 * axe-core can't decide.
 */
final class Contrast {
  /** Of what is behind a text, this much may be the edge of something else. */
  private static final double EDGES = 0.05;

  private static final int STEP = 3;

  private Contrast() {}

  /** The texts on the page that have less than WCAG's level AA asks for. */
  static List<String> tooLow(DeckPage deck) {
    BufferedImage ground = screenshotWithoutText(deck);
    List<String> findings = new ArrayList<>();
    for (ShownPage shown : deck.shownPages()) {
      for (Object answer : (List<?>) shown.ask(Scripts.load("text-colours"), Map.of())) {
        Map<?, ?> text = (Map<?, ?>) answer;
        double contrast = contrast(ground, shown, text);
        double least = number(text.get("least"));
        if (contrast < least) {
          findings.add("%.2f, not %.1f: %s".formatted(contrast, least, text.get("name")));
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  private static BufferedImage screenshotWithoutText(DeckPage deck) {
    byte[] png =
        deck.page()
            .screenshot(
                new Page.ScreenshotOptions()
                    .setStyle(
                        """
                        * { -webkit-text-fill-color: transparent !important; }
                        text, tspan { fill: transparent !important; }
                        """));
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double contrast(BufferedImage ground, ShownPage shown, Map<?, ?> text) {
    double[] colour = numbers(text.get("colour"));
    List<Double> contrasts = new ArrayList<>();
    for (Object rectangle : (List<?>) text.get("rectangles")) {
      double[] box = shown.onScreen(numbers(rectangle));
      for (int y = (int) box[1]; y < Math.min(box[3], ground.getHeight()); y += STEP) {
        for (int x = (int) box[0]; x < Math.min(box[2], ground.getWidth()); x += STEP) {
          if (x >= 0 && y >= 0) {
            contrasts.add(contrast(colour, ground.getRGB(x, y)));
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

  private static double[] numbers(Object list) {
    return ((List<?>) list).stream().mapToDouble(Contrast::number).toArray();
  }

  private static double number(Object number) {
    return ((Number) number).doubleValue();
  }
}
