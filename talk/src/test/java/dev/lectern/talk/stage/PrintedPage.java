package dev.lectern.talk.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of a PDF file.
 *
 * @param text without white space
 * @param loose names of the fonts that are not in the file
 * @param outside the letters that lie beyond the edge of the page
 */
record PrintedPage(String text, Set<String> loose, String outside) {

  static List<PrintedPage> read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PrintedPage> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        pages.add(new Letters(document, page).read());
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is wrong with it.
   *
   * @param texts what has to be on it, a text on each line
   */
  List<String> problems(String texts) {
    List<String> problems = new ArrayList<>();
    loose.forEach(font -> problems.add("the font " + font + " is not in the file"));
    if (!outside.isEmpty()) {
      problems.add("leaves the page: \"" + outside + "\"");
    }
    for (String line : texts.lines().toList()) {
      if (!text.contains(letters(line))) {
        problems.add("not on the page: \"" + line.strip() + "\"");
      }
    }
    return problems;
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00ad]", "");
  }

  /** Reads the letters of one page. */
  private static final class Letters extends PDFTextStripper {
    private final PDDocument document;
    private final PDRectangle box;
    private final Set<String> loose = new TreeSet<>();
    private final StringBuilder outside = new StringBuilder();

    Letters(PDDocument document, int page) {
      this.document = document;
      this.box = document.getPage(page - 1).getCropBox();
      setStartPage(page);
      setEndPage(page);
    }

    PrintedPage read() throws IOException {
      String text = letters(getText(document));
      return new PrintedPage(text, loose, outside.toString());
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      PDFont font = letter.getFont();
      if (!font.isEmbedded()) {
        loose.add(font.getName());
      }
      float x = letter.getXDirAdj();
      float y = letter.getYDirAdj();
      boolean isInside =
          x >= -1
              && x + letter.getWidthDirAdj() <= box.getWidth() + 1
              && y >= 0
              && y <= box.getHeight() + 1;
      if (!isInside && !letter.getUnicode().isBlank()) {
        outside.append(letter.getUnicode());
      }
      super.processTextPosition(letter);
    }
  }
}
