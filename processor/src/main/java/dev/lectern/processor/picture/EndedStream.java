package dev.lectern.processor.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture's bytes, for a decoder that doesn't take an end for an end: told that there are no more
 * bytes, the one for WebP goes on with zeros, for minutes if what it read before makes no sense.
 */
final class EndedStream extends MemoryCacheImageInputStream {

  private static final int PATIENCE = 1_000;

  private int asked;

  EndedStream(byte[] bytes) {
    super(new ByteArrayInputStream(bytes));
  }

  @Override
  public int read() throws IOException {
    return patiently(super.read());
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return patiently(super.read(bytes, offset, length));
  }

  private int patiently(int result) throws IOException {
    if (result < 0 && ++asked > PATIENCE) {
      throw DamagedPicture.because("it goes on where the file ends");
    }
    return result;
  }
}
