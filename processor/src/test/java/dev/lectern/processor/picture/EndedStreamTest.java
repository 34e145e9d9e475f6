package dev.lectern.processor.picture;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import org.junit.jupiter.api.Test;

class EndedStreamTest {

  @Test
  void aDecoderThatReadsOnIsStopped() throws Exception {
    try (EndedStream in = new EndedStream(new byte[] {7})) {
      assertThat(in.readByte()).isEqualTo(7);
      for (int i = 0; i < 1_000; i++) {
        assertThrows(EOFException.class, in::readByte);
      }
      DamagedPicture stop = assertThrows(DamagedPicture.class, in::readByte);
      assertThat(stop).hasMessageThat().contains("it goes on where the file ends");
      assertThrows(DamagedPicture.class, () -> in.read(new byte[8], 0, 8));
    }
  }
}
