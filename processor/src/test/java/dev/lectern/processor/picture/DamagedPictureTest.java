package dev.lectern.processor.picture;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.picture.Verdicts.assertIntact;
import static dev.lectern.processor.picture.Verdicts.assertUnreadable;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that were cut off, or that a bad copy has changed. */
class DamagedPictureTest {
  @Test
  void anAvifWithABrokenHeaderIsDamaged() {
    byte[] sizeless = Pictures.avif();
    sizeless[Pictures.indexOf(sizeless, "ispe")] = 'x';
    assertUnreadable(
        read("a.avif", sizeless),
        "\"a.avif\" is damaged: its header does not say how large it is; copy or export it again");
    byte[] crossing = Pictures.avif();
    crossing[Pictures.indexOf(crossing, "ipco") - 1]++;
    crossing[Pictures.indexOf(crossing, "ipma") - 2] = 1;
    assertUnreadable(
        read("a.avif", crossing),
        "\"a.avif\" is damaged: its header contradicts itself; copy or export it again");
    byte[] flat = Pictures.avif();
    Arrays.fill(
        flat, Pictures.indexOf(flat, "ispe") + 8, Pictures.indexOf(flat, "ispe") + 12, (byte) 0);
    assertUnreadable(
        read("a.avif", flat), "\"a.avif\" is 0 × 2 pixels, so that nothing would be seen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.jpg", "a.gif", "a.bmp", "a.webp", "a.avif"})
  void aTruncatedPictureIsNoticedWhereverItWasCut(String path) {
    byte[] bytes = Pictures.sample(path);
    // The last byte of a GIF is its trailer, which browsers do without.
    int last = path.endsWith("gif") ? bytes.length - 2 : bytes.length - 1;
    for (int length : new int[] {last, last - 12, bytes.length * 2 / 3, bytes.length / 2}) {
      PictureFacts facts = read(path, cut(bytes, length));
      assertThat(facts.picture()).isEqualTo(Optional.empty());
      assertThat(facts.findings()).hasSize(1);
    }
    assertUnreadable(
        read(path, cut(bytes, last)),
        '"' + path + "\" is truncated: it ends before the picture does; copy or export it again");
  }

  @Test
  void anAnimationThatIsCutInItsSecondFrameIsTruncated() {
    byte[] frame = Pictures.gif(30, 20);
    byte[] animation = Arrays.copyOf(frame, 2 * frame.length);
    // After the header, 7 bytes of screen and its colours come the parts of a frame.
    int colors = 13 + 3 * (2 << (frame[10] & 7));
    int parts = frame.length - 1 - colors;
    System.arraycopy(frame, colors, animation, frame.length - 1, parts);
    assertUnreadable(
        read("a.gif", cut(animation, frame.length - 1 + parts / 2)),
        "\"a.gif\" is truncated: it ends before the picture does; copy or export it again");
    animation[frame.length - 1 + parts] = 0x3b;
    assertIntact(read("a.gif", cut(animation, frame.length + parts)), 30, 20);
  }

  @Test
  void aGifMayLeaveItsTrailerOut() {
    byte[] gif = Pictures.gif(30, 20);
    assertIntact(read("a.gif", cut(gif, gif.length - 1)), 30, 20);
  }

  @Test
  void aFlippedBitInThePixelsOfAPngIsDamage() {
    byte[] png = Pictures.png(30, 20);
    png[png.length / 2] ^= 0x10;
    assertUnreadable(
        read("a.png", png),
        "\"a.png\" is damaged: the checksum of a part of it is wrong; copy or export it again");
  }

  @Test
  void damageInAPartThatBrowsersSkipIsNoDamage() {
    byte[] png = Pictures.png(30, 20);
    byte[] noted = Arrays.copyOf(png, png.length + 13);
    // After the 33 bytes of signature and header: a text of one byte with a wrong checksum.
    System.arraycopy(
        new byte[] {0, 0, 0, 1, 't', 'E', 'X', 't', '?', 9, 9, 9, 9}, 0, noted, 33, 13);
    System.arraycopy(png, 33, noted, 46, png.length - 33);
    assertIntact(read("a.png", noted), 30, 20);
  }

  @Test
  void aGifWithAnUnknownBlockIsDamaged() {
    byte[] gif = Pictures.gif(30, 20);
    gif[gif.length - 1] = 0x7f;
    assertUnreadable(
        read("a.gif", gif),
        "\"a.gif\" is damaged: it holds a block of a kind that GIF does not have;"
            + " copy or export it again");
  }

  @Test
  void whatTheDecoderSaysIsQuoted() {
    byte[] jpeg = Pictures.jpeg(30, 20);
    // The length of the first Huffman table's segment.
    for (int i = 0; i < jpeg.length; i++) {
      if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc4) {
        jpeg[i + 5] = (byte) 0xff;
        break;
      }
    }
    assertUnreadable(
        read("a.jpg", jpeg),
        "\"a.jpg\" is damaged: the decoder says \"Bogus Huffman table definition\";"
            + " copy or export it again");
  }

  @Test
  void aPngThatClaimsAnAbsurdSizeIsDamaged() {
    assertUnreadable(
        read("a.png", Pictures.pngClaiming(2_000_000_000, 1)),
        "\"a.png\" is damaged: it claims to be 2000000000 pixels wide; copy or export it again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.jpg", "a.gif", "a.bmp", "a.webp", "a.avif"})
  void noDamageMakesItThrow(String path) {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = Pictures.sample(path);
      for (int flips = 0; flips < 3; flips++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      PictureFacts facts = read(path, bytes);
      assertThat(facts.picture().isPresent()).isEqualTo(facts.findings().isEmpty());
    }
  }

  private static PictureFacts read(String path, byte[] bytes) {
    return PictureReader.read(path, bytes);
  }

  private static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }
}
