package dev.lectern.processor.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final String TEXT =
      """
      # Title
      ```java
      class Other {}
      ```
      <!-- snippet: Hello.java -->
      ```java
      class Hello {}

      class World {}
      ```
      ```java
      class More {}
      ```
      """;

  @Test
  void aSnippetIsTheCodeBlockAfterItsName() {
    assertThat(Readme.snippet(TEXT, "Hello.java")).isEqualTo("class Hello {}\n\nclass World {}\n");
  }

  @Test
  void aSnippetThatIsGoneIsNamed() {
    AssertionError error = assertThrows(AssertionError.class, () -> Readme.snippet(TEXT, "pom"));
    assertThat(error)
        .hasMessageThat()
        .isEqualTo("README.md has no code block after <!-- snippet: pom -->");
  }
}
