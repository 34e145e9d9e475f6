package dev.lectern.processor.source;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The size and hashes of a file.
 *
 * @param bytes its size
 * @param sha256 in hexadecimal
 * @param integrity as subresource integrity has it
 */
public record Digest(long bytes, String sha256, String integrity) {
  /** Reads a file to its end, once, whatever its size. */
  public static Digest of(InputStream in) throws IOException {
    MessageDigest sha256 = digest("SHA-256");
    MessageDigest sha384 = digest("SHA-384");
    long bytes = 0;
    byte[] buffer = new byte[64 * 1024];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      sha256.update(buffer, 0, read);
      sha384.update(buffer, 0, read);
      bytes += read;
    }
    String integrity = "sha384-" + Base64.getEncoder().encodeToString(sha384.digest());
    return new Digest(bytes, HexFormat.of().formatHex(sha256.digest()), integrity);
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
