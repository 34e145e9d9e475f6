package dev.lectern.processor.model;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Slide.Layout;
import org.junit.jupiter.api.Test;

/** Names as pages write them. */
class NamesTest {
  @Test
  void kebabOfConstantsAndOfClasses() {
    assertThat(Names.kebab(Layout.FULL_BLEED)).isEqualTo("full-bleed");
    assertThat(Names.kebab("MyFirstTalk")).isEqualTo("my-first-talk");
    assertThat(Names.kebab("HTMLSlides")).isEqualTo("html-slides");
    assertThat(Names.kebab("__My__Talk_")).isEqualTo("my-talk");
    assertThat(Names.kebab("URL")).isEqualTo("url");
  }

  @Test
  void camelOfConstants() {
    assertThat(Names.camel("BACK_IN_DOWN")).isEqualTo("backInDown");
    assertThat(Names.camel("PULSE")).isEqualTo("pulse");
  }

  @Test
  void firstLetters() {
    assertThat(Names.capital("talk")).isEqualTo("Talk");
    assertThat(Names.capital("")).isEmpty();
    assertThat(Names.uncapital("Talk")).isEqualTo("talk");
  }
}
