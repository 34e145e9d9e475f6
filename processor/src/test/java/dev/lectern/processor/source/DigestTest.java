package dev.lectern.processor.source;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The hashes are those that sha256sum and openssl tell. */
class DigestTest {

  @Test
  void aFileHasSizeAndHashes() throws IOException {
    assertThat(Digest.of(new ByteArrayInputStream(new byte[] {'a', 'b', 'c'})))
        .isEqualTo(
            new Digest(
                3,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"));
  }

  @Test
  void aLongFileIsReadToItsEnd() throws IOException {
    assertThat(Digest.of(new ByteArrayInputStream(new byte[200_000])))
        .isEqualTo(
            new Digest(
                200_000,
                "4cbbd9be0cba685835755f827758705db5a413c5494c34262cd25946a73e7582",
                "sha384-pxqa2MkyKK459u1pqQH8qmvoE3b8lQDw1WA0L8LB4VUvdhV16hH4RZv05xj00u0p"));
  }
}
