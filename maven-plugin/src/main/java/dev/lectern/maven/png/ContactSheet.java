package dev.lectern.maven.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** All slides on one picture. */
public final class ContactSheet {
  private static final int COLUMNS = 4;
  private static final int GAP = 12;
  private static final int WIDTH = 480;

  private ContactSheet() {}

  /** Writes it. */
  public static void write(List<Shot> shots, Path file) throws IOException {
    BufferedImage sheet = null;
    Graphics2D graphics = null;
    int index = 0;
    for (Shot shot : shots) {
      BufferedImage slide = ImageIO.read(new ByteArrayInputStream(shot.png()));
      int height = Math.round((float) WIDTH * slide.getHeight() / slide.getWidth());
      if (sheet == null) {
        int columns = Math.min(COLUMNS, shots.size());
        int rows = (shots.size() + columns - 1) / columns;
        sheet =
            new BufferedImage(
                columns * (WIDTH + GAP) + GAP,
                rows * (height + GAP) + GAP,
                BufferedImage.TYPE_INT_RGB);
        graphics = sheet.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setRenderingHint(
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      }
      int x = GAP + index % COLUMNS * (WIDTH + GAP);
      int y = GAP + index / COLUMNS * (height + GAP);
      graphics.drawImage(half(slide, WIDTH), x, y, WIDTH, height, null);
      index++;
    }
    if (sheet != null) {
      graphics.dispose();
      ImageIO.write(sheet, "png", file.toFile());
    }
  }

  /** Halved until it is less than twice as large: letters stay letters. */
  private static BufferedImage half(BufferedImage picture, int width) {
    BufferedImage now = picture;
    while (now.getWidth() >= 2 * width) {
      BufferedImage smaller =
          new BufferedImage(now.getWidth() / 2, now.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = smaller.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(now, 0, 0, smaller.getWidth(), smaller.getHeight(), null);
      graphics.dispose();
      now = smaller;
    }
    return now;
  }
}
