package dev.lectern.processor.asset;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

class HashesTest {

  @Test
  void sha256IsInLowerCaseHexadecimal() {
    assertThat(Hashes.sha256Hex("abc".getBytes(UTF_8)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void sriIsTheValueOfAnIntegrityAttribute() {
    assertThat(Hashes.sriSha384("abc".getBytes(UTF_8)))
        .isEqualTo("sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn");
  }
}
