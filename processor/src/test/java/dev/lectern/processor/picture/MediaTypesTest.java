package dev.lectern.processor.picture;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

  @ParameterizedTest
  @CsvSource({
    "logo.svg, image/svg+xml",
    "photo.jpg, image/jpeg",
    "photo.jpeg, image/jpeg",
    "a.png, image/png",
    "a.gif, image/gif",
    "a.webp, image/webp",
    "a.avif, image/avif",
    "a.mp4, video/mp4",
    "a.webm, video/webm",
    "a.mp3, audio/mpeg",
    "a.ogg, audio/ogg",
    "a.vtt, text/vtt",
    "a.css, text/css",
    "a.js, text/javascript",
    "a.json, application/json",
    "a.html, text/html",
    "a.woff2, font/woff2",
    "a.txt, text/plain",
    "a.md, text/markdown",
    "a.csv, text/csv",
    "a.py, text/x-python",
    "A.java, text/x-java"
  })
  void theExtensionTells(String path, String type) {
    assertThat(MediaTypes.of(path)).isEqualTo(type);
  }

  @Test
  void onlyTheLastExtensionOfTheFileItselfCounts() {
    assertThat(MediaTypes.of("chart.css/data.min.js")).isEqualTo("text/javascript");
    assertThat(MediaTypes.of("v1.json/LICENSE")).isEqualTo("application/octet-stream");
  }

  @Test
  void upperCaseIsTheSame() {
    assertThat(MediaTypes.of("IMG_0001.JPG")).isEqualTo("image/jpeg");
  }

  @Test
  void whatIsNotInTheTableIsBytes() {
    assertThat(MediaTypes.of("model.safetensors")).isEqualTo("application/octet-stream");
    assertThat(MediaTypes.of("png")).isEqualTo("application/octet-stream");
    assertThat(MediaTypes.of("")).isEqualTo("application/octet-stream");
  }
}
