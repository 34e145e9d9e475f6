package dev.lectern.processor.asset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The fingerprints of a file that the manifest carries.
 *
 * <pre>{@code
 * Hashes.sha256Hex(bytes)   // "e3b0c44298fc1c149afbf4c8996fb924…"
 * Hashes.sriSha384(bytes)   // "sha384-OLBgp1GsljhM2TJ+sbHjaiH9…"
 * }</pre>
 */
public final class Hashes {

  private Hashes() {}

  /** SHA-256, as 64 lower case hexadecimal digits. */
  public static String sha256Hex(byte[] bytes) {
    return HexFormat.of().formatHex(digest("SHA-256", bytes));
  }

  /** SHA-384, as the value of an {@code integrity} attribute. */
  public static String sriSha384(byte[] bytes) {
    return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", bytes));
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime has no " + algorithm, e);
    }
  }
}
