package dev.lectern.processor.picture;

import static com.google.common.truth.Truth.assertThat;

import com.sun.management.ThreadMXBean;
import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

  private static PictureFacts read(String path, byte[] bytes) {
    return PictureReader.read(path, bytes);
  }

  private static void assertIntact(PictureFacts facts, int width, int height) {
    assertThat(facts).isEqualTo(PictureFacts.intact(new Picture(width, height)));
  }

  /** Asserts that there is one finding, no size, and what it says about the file. */
  private static void assertUnreadable(PictureFacts facts, String message) {
    assertThat(facts.findings()).containsExactly(new Finding(Rule.UNREADABLE_IMAGE, message));
    assertThat(facts.picture()).isEqualTo(Optional.empty());
  }

  private static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  private static byte[] sample(String path) {
    return switch (MediaTypes.extension(path)) {
      case "png" -> Pictures.png(30, 20);
      case "jpg" -> Pictures.jpeg(30, 20);
      case "gif" -> Pictures.gif(30, 20);
      case "bmp" -> Pictures.bmp(30, 20);
      case "webp" -> Pictures.webp();
      case "avif" -> Pictures.avif();
      default -> throw new AssertionError(path);
    };
  }

  @Test
  void aPictureIsKnownByItsName() {
    assertThat(PictureReader.isPicture("img/Logo.SVG")).isTrue();
    assertThat(PictureReader.isPicture("a.jpeg")).isTrue();
    assertThat(PictureReader.isPicture("a.avif")).isTrue();
    assertThat(PictureReader.isPicture("a.tiff")).isFalse();
    assertThat(PictureReader.isPicture("png")).isFalse();
  }

  @Test
  void anIntactPictureHasItsSizeAndNothingElse() {
    assertIntact(read("a.png", Pictures.png(30, 20)), 30, 20);
    assertIntact(read("a.jpg", Pictures.jpeg(30, 20)), 30, 20);
    assertIntact(read("a.gif", Pictures.gif(30, 20)), 30, 20);
    assertIntact(read("a.bmp", Pictures.bmp(30, 20)), 30, 20);
    assertIntact(read("a.webp", Pictures.webp()), 3, 2);
    assertIntact(read("a.avif", Pictures.avif()), 3, 2);
  }

  @Test
  void aCmykJpegIsAPicture() {
    assertIntact(read("print.jpg", Pictures.cmykJpeg()), 3, 2);
  }

  @Test
  void aPhotoTakenUprightIsShownUpright() {
    assertIntact(read("a.jpg", Pictures.withOrientation(6, Pictures.jpeg(30, 20))), 20, 30);
    assertIntact(read("a.jpg", Pictures.withOrientation(3, Pictures.jpeg(30, 20))), 30, 20);
  }

  @Test
  void aGifIsAsLargeAsItsScreen() {
    byte[] gif = Pictures.gif(30, 20);
    gif[6] = 40;
    assertIntact(read("a.gif", gif), 40, 20);
  }

  @Test
  void anAnimatedAvifIsAnAvif() {
    byte[] avif = Pictures.avif();
    avif[11] = 's';
    assertIntact(read("a.avif", avif), 3, 2);
  }

  @Test
  void aRotatedAvifIsShownRotated() {
    byte[] avif = Pictures.avif();
    int property = indexOf(avif, "pixi");
    System.arraycopy(Pictures.text("irot\1"), 0, avif, property, 5);
    assertIntact(read("a.avif", avif), 2, 3);
    avif[property + 4] = 2;
    assertIntact(read("a.avif", avif), 3, 2);
  }

  @Test
  void anAvifWithABrokenHeaderIsDamaged() {
    byte[] sizeless = Pictures.avif();
    sizeless[indexOf(sizeless, "ispe")] = 'x';
    assertUnreadable(
        read("a.avif", sizeless),
        "\"a.avif\" is damaged: its header does not say how large it is; copy or export it again");
    byte[] crossing = Pictures.avif();
    crossing[indexOf(crossing, "ipco") - 1]++;
    crossing[indexOf(crossing, "ipma") - 2] = 1;
    assertUnreadable(
        read("a.avif", crossing),
        "\"a.avif\" is damaged: its header contradicts itself; copy or export it again");
    byte[] flat = Pictures.avif();
    Arrays.fill(flat, indexOf(flat, "ispe") + 8, indexOf(flat, "ispe") + 12, (byte) 0);
    assertUnreadable(
        read("a.avif", flat), "\"a.avif\" is 0 × 2 pixels, so that nothing would be seen");
  }

  private static int indexOf(byte[] bytes, String name) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name);
  }

  @Test
  void aGifMayLeaveItsTrailerOut() {
    byte[] gif = Pictures.gif(30, 20);
    assertIntact(read("a.gif", cut(gif, gif.length - 1)), 30, 20);
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
  void controlCharactersStayOutOfMessages() {
    assertThat(PictureReader.quoted("V\0P\n8")).isEqualTo("\"V?P?8\"");
  }

  @Test
  void whatIsNotWhatItsNameSaysIsToldWithBothNames() {
    assertUnreadable(
        read("img/logo.png", Pictures.jpeg(3, 2)),
        "\"img/logo.png\" is a JPEG picture, but its name says PNG;"
            + " rename it to \"img/logo.jpg\" or save it as PNG");
    assertUnreadable(
        read("logo.svg", Pictures.png(3, 2)),
        "\"logo.svg\" is a PNG picture, but its name says SVG;"
            + " rename it to \"logo.png\" or save it as SVG");
  }

  @Test
  void whatIsNoPictureIsToldByWhatItSeemsToBe() {
    assertUnreadable(
        read("a.png", Pictures.text("to do: draw this")),
        "\"a.png\" is not a PNG picture: it is text");
    assertUnreadable(
        read("a.png", Pictures.text("<!DOCTYPE html><title>404</title>")),
        "\"a.png\" is not a PNG picture:"
            + " it is an HTML page, perhaps what a server said instead of sending the picture");
    assertUnreadable(
        read("a.jpg", Pictures.text("version https://git-lfs.github.com/spec/v1\noid sha256:1\n")),
        "\"a.jpg\" is not a JPEG picture:"
            + " it is the pointer that Git LFS leaves; fetch the picture with \"git lfs pull\"");
    assertUnreadable(
        read("a.png", Pictures.text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
        "\"a.png\" is not a PNG picture: it is XML; the name of an SVG picture ends in .svg");
    assertUnreadable(
        read("a.png", Pictures.text("%PDF-1.7 and so on and so forth")),
        "\"a.png\" is not a PNG picture: it holds PDF data");
    assertUnreadable(
        read("a.png", new byte[] {1, 2, 3, (byte) 0xff}),
        "\"a.png\" is not a PNG picture: it does not begin like any picture");
  }

  @Test
  void aTypeThatBrowsersDoNotShowIsRefused() {
    assertUnreadable(
        read("scan.tiff", new byte[] {'I', 'I', 42, 0}),
        "\"scan.tiff\" is no picture that browsers show;"
            + " use one that ends in .svg, .png, .jpg, .gif, .webp or .avif");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.jpg", "a.gif", "a.bmp", "a.webp", "a.avif", "a.svg"})
  void anEmptyFileIsNoPicture(String path) {
    PictureFacts facts = read(path, new byte[0]);
    assertThat(facts.findings()).hasSize(1);
    assertThat(facts.findings().get(0).message())
        .startsWith('"' + path + "\" is empty; expected a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.jpg", "a.gif", "a.bmp", "a.webp", "a.avif"})
  void aTruncatedPictureIsNoticedWhereverItWasCut(String path) {
    byte[] bytes = sample(path);
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
  void aFlippedBitInThePixelsOfAPngIsDamage() {
    byte[] png = Pictures.png(30, 20);
    png[png.length / 2] ^= 0x10;
    assertUnreadable(
        read("a.png", png),
        "\"a.png\" is damaged: the checksum of a part of it is wrong; copy or export it again");
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
  void aPictureWithoutWidthOrHeightShowsNothing() {
    assertUnreadable(
        read("a.png", Pictures.pngClaiming(0, 5)),
        "\"a.png\" is 0 pixels wide, so that nothing would be seen");
    assertUnreadable(
        read("a.png", Pictures.pngClaiming(5, 0)),
        "\"a.png\" is 0 pixels high, so that nothing would be seen");
  }

  @Test
  void aPngThatClaimsAnAbsurdSizeIsDamaged() {
    assertUnreadable(
        read("a.png", Pictures.pngClaiming(2_000_000_000, 1)),
        "\"a.png\" is damaged: it claims to be 2000000000 pixels wide; copy or export it again");
  }

  @Test
  void aHugePngIsReadToItsEndWithinBoundedMemory() {
    int step = Decoder.subsampling(new Picture(30_000, 30_000));
    assertThat(step).isEqualTo(15);
    assertThat((30_000L / step) * (30_000L / step)).isAtMost(Decoder.KEPT_PIXELS);
    // Whole, it would be 400 MB at four bytes a pixel.
    long before = allocated();
    assertIntact(read("huge.png", Pictures.blackPng(10_000, 10_000)), 10_000, 10_000);
    assertThat(allocated() - before).isLessThan(100_000_000L);
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() {
    assertUnreadable(
        read("bomb.png", Pictures.pngClaiming(30_000, 30_000)),
        "\"bomb.png\" is 30000 × 30000 pixels, which take 3.6 GB of memory to show; make it"
            + " smaller");
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  @Test
  void aSmallPictureIsNotThinned() {
    assertThat(Decoder.subsampling(new Picture(1, 1))).isEqualTo(1);
    assertThat(Decoder.subsampling(new Picture(2_000, 2_000))).isEqualTo(1);
    assertThat(Decoder.subsampling(new Picture(2_001, 2_000))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.jpg", "a.gif", "a.bmp", "a.webp", "a.avif"})
  void noDamageMakesItThrow(String path) {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = sample(path);
      for (int flips = 0; flips < 3; flips++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      PictureFacts facts = read(path, bytes);
      assertThat(facts.picture().isPresent()).isEqualTo(facts.findings().isEmpty());
    }
  }
}
