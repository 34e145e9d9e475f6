package dev.lectern.processor.fuzz;

import static com.google.common.truth.Truth.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import dev.lectern.processor.picture.PictureFacts;
import dev.lectern.processor.picture.PictureReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFuzz {
  static List<byte[]> pictures() throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    for (String format : List.of("png", "jpeg", "gif")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out);
      pictures.add(out.toByteArray());
    }
    return pictures;
  }

  @MethodSource("pictures")
  @FuzzTest
  void anyPictureIsReadOrRefused(@NotNull @WithLength(max = 2_000) byte[] bytes) {
    for (String name : List.of("a.png", "a.jpg", "a.gif", "a.webp", "a.avif")) {
      PictureFacts facts = PictureReader.read(name, bytes);
      assertThat(PictureReader.read(name, bytes)).isEqualTo(facts);
      assertThat(facts.picture().isPresent()).isEqualTo(facts.findings().isEmpty());
    }
  }
}
