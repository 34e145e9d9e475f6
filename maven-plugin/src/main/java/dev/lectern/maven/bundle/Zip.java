package dev.lectern.maven.bundle;

import dev.lectern.maven.stage.DeckFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files that are the same for the same files, whenever they are made. */
public final class Zip {
  /** The time that they say, in milliseconds: 2000-01-01. */
  public static final long TIME = 946_684_800_000L;

  private static final LocalDateTime LOCAL = LocalDateTime.of(2000, 1, 1, 0, 0);

  private Zip() {}

  /** A deck's folder, as a folder of its id. */
  public static byte[] of(DeckFolder deck) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String file : deck.files()) {
        add(zip, deck.id() + "/" + file, Files.readAllBytes(deck.folder().resolve(file)));
      }
    }
    return bytes.toByteArray();
  }

  /** The same files without the times at which they were packed. */
  public static byte[] timeless(byte[] packed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        add(zip, entry.getName(), in.readAllBytes());
      }
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LOCAL);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
