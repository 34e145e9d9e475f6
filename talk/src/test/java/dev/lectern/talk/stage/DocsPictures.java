package dev.lectern.talk.stage;

import com.microsoft.playwright.Page.AddStyleTagOptions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Takes the pictures of the README: all slides of the talk on one sheet, and some of them alone.
 * How to run it is written in CONTRIBUTING.md.
 */
public final class DocsPictures {
  private static final List<String> SINGLES =
      List.of("mary-shelley", "growth", "cost", "allocator");
  private static final int COLUMNS = 4;
  private static final int WIDTH = 400;
  private static final int HEIGHT = 225;
  private static final int GAP = 12;
  private static final float QUALITY = 0.82f;

  private DocsPictures() {}

  public static void main(String[] folder) throws IOException {
    Path images = Files.createDirectories(Path.of(folder[0]));
    try (Chromium chromium = Chromium.start();
        Stage stage = new Stage(chromium.browser())) {
      DeckPage deck = stage.open(Journey.FOLDER, View.STAGE.still());
      deck.page()
          .addStyleTag(
              new AddStyleTagOptions().setContent(".reveal > .controls { display: none; }"));
      List<BufferedImage> slides = new ArrayList<>();
      for (String position : deck.complete()) {
        deck.show(position);
        deck.shownPages();
        // An embedded page is told the theme's colours when it has loaded.
        deck.page().waitForTimeout(500);
        BufferedImage slide = picture(deck);
        slides.add(slide);
        if (SINGLES.contains(DeckPage.slideOf(position))) {
          write(slide, images.resolve("slide-" + DeckPage.slideOf(position) + ".jpg"));
        }
      }
      write(sheet(slides), images.resolve("talk.jpg"));
    }
  }

  private static BufferedImage picture(DeckPage deck) throws IOException {
    byte[] png = deck.page().screenshot();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static BufferedImage sheet(List<BufferedImage> slides) {
    int rows = (slides.size() + COLUMNS - 1) / COLUMNS;
    BufferedImage sheet =
        new BufferedImage(
            COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int index = 0; index < slides.size(); index++) {
      // Averaged: to leave pixels out would break thin strokes.
      Image small = slides.get(index).getScaledInstance(WIDTH, HEIGHT, Image.SCALE_AREA_AVERAGING);
      int x = GAP + index % COLUMNS * (WIDTH + GAP);
      int y = GAP + index / COLUMNS * (HEIGHT + GAP);
      graphics.drawImage(small, x, y, null);
    }
    graphics.dispose();
    return sheet;
  }

  private static void write(BufferedImage picture, Path file) throws IOException {
    BufferedImage opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    ImageWriteParam quality = writer.getDefaultWriteParam();
    quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quality.setCompressionQuality(QUALITY);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(opaque, null, null), quality);
    } finally {
      writer.dispose();
    }
  }
}
