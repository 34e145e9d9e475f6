package dev.lectern.processor.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A deck gets the fonts that have what it shows. */
class FontsTest {

  @Test
  void westernTextNeedsNoFurtherFonts() {
    assertThat(stylesheets("“Déjà vu” – œuf, 3 × 4 − 1 € … ↑")).isEmpty();
  }

  @Test
  void charactersBringTheFontsThatHaveThem() {
    assertThat(stylesheets("Łódź")).containsExactly("fonts/latin-ext.css");
    assertThat(stylesheets("ε")).containsExactly("fonts/greek.css");
    assertThat(stylesheets("a → b")).containsExactly("fonts/signs.css");
    assertThat(stylesheets("λ ≈ ű")).hasSize(3);
  }

  private static List<String> stylesheets(String text) {
    return Fonts.of(text).stream().map(Fonts::stylesheet).toList();
  }
}
