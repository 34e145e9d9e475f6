package dev.lectern.processor.picture;

import static com.google.common.truth.Truth.assertThat;
import static dev.lectern.processor.picture.Verdicts.assertIntact;
import static dev.lectern.processor.picture.Verdicts.assertUnreadable;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture is, and how large it is shown. */
class PictureReaderTest {
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
    int property = Pictures.indexOf(avif, "pixi");
    System.arraycopy(Pictures.text("irot\1"), 0, avif, property, 5);
    assertIntact(read("a.avif", avif), 2, 3);
    avif[property + 4] = 2;
    assertIntact(read("a.avif", avif), 3, 2);
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

  @Test
  void aSmallPictureIsNotThinned() {
    assertThat(Decoder.subsampling(new Picture(1, 1))).isEqualTo(1);
    assertThat(Decoder.subsampling(new Picture(2_000, 2_000))).isEqualTo(1);
    assertThat(Decoder.subsampling(new Picture(2_001, 2_000))).isEqualTo(2);
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static PictureFacts read(String path, byte[] bytes) {
    return PictureReader.read(path, bytes);
  }
}
