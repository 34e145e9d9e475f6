package dev.lectern.processor.emit;

import dev.lectern.processor.model.Deck;
import dev.lectern.processor.picture.MediaTypes;
import dev.lectern.processor.picture.Picture;
import dev.lectern.processor.render.PageRenderer.Page;
import dev.lectern.processor.resolve.Asset;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.runtime.RuntimeDigests;
import dev.lectern.processor.runtime.RuntimeFolder;
import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Writes the folder of a deck, {@code index.html} last: where one is, the deck is whole. */
public final class DeckEmitter {
  private static final String PAGE = "index.html";

  private final Folder output;

  /** An emitter to a folder. */
  public DeckEmitter(Folder output) {
    this.output = output;
  }

  /**
   * Removes what an earlier compilation wrote, its page first, so that none stands that is not of
   * these sources.
   */
  public void withdraw(String deckId) throws IOException {
    String folder = deckId + "/";
    Set<String> before = before(folder);
    output.delete(folder + PAGE);
    for (String path : before) {
      output.delete(folder + path);
    }
    output.delete(folder + Manifest.NAME);
  }

  /**
   * Removes the decks of classes that are decks no longer.
   *
   * @param deckIds the decks that there are
   * @param gone whether a class is no deck any more
   */
  public void withdrawOthers(List<String> deckIds, Predicate<String> gone) throws IOException {
    for (String folder : output.folders()) {
      if (!deckIds.contains(folder)
          && manifest(folder + "/").flatMap(Manifest::deck).filter(gone).isPresent()) {
        withdraw(folder);
      }
    }
  }

  /** Writes a deck, and returns where its page is. */
  public Optional<Path> emit(Content content, Page page) throws IOException {
    Deck deck = content.deck().orElseThrow();
    String folder = folder(deck);
    Set<String> before = before(folder);
    output.delete(folder + PAGE);
    List<Manifest.Entry> entries = new ArrayList<>();
    for (Asset asset : content.assets().files().values()) {
      String path = asset.file().path();
      Folder.Content bytes = author(asset);
      entries.add(entry(path, digest(bytes), asset.picture(), true, asset.slides()));
      output.write(folder + path, bytes);
    }
    RuntimeDigests digests = new RuntimeDigests();
    for (String file : page.runtime().files()) {
      String path = "reveal/" + file;
      entries.add(entry(path, digests.of(file), Optional.empty(), false, Set.of()));
      output.write(folder + path, () -> RuntimeFolder.open(file));
    }
    entries.sort(Comparator.comparing(Manifest.Entry::path));
    for (Manifest.Entry entry : entries) {
      before.remove(entry.path());
    }
    for (String gone : before) {
      output.delete(folder + gone);
    }
    output.write(folder + Manifest.NAME, text(Manifest.write(content, entries)));
    output.write(folder + PAGE, text(page.html()));
    return output.path(folder + PAGE);
  }

  /** What the last compilation wrote: files that are used no longer must not stay. */
  private Set<String> before(String folder) {
    return manifest(folder).map(Manifest::paths).map(TreeSet::new).orElseGet(TreeSet::new);
  }

  private Optional<String> manifest(String folder) {
    Optional<Path> manifest = output.path(folder + Manifest.NAME).filter(Files::isRegularFile);
    try {
      return manifest.isPresent()
          ? Optional.of(Files.readString(manifest.get()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Digest digest(Folder.Content content) throws IOException {
    try (InputStream in = content.open()) {
      return Digest.of(in);
    }
  }

  private static Manifest.Entry entry(
      String path, Digest digest, Optional<Picture> picture, boolean author, Set<String> slides) {
    return new Manifest.Entry(path, MediaTypes.of(path), digest, picture, author, slides);
  }

  /** A page that is embedded must bring along what it is made of; other files are as they are. */
  private static Folder.Content author(Asset asset) throws IOException {
    DeckFile file = asset.file();
    if (!asset.isPage()) {
      return () -> there(file, file::open);
    }
    String page = there(file, asset::page);
    return text(page);
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  /** A file was there when it was checked. */
  private static <T> T there(DeckFile file, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new VanishedFile(file.path(), e);
    }
  }

  private static Folder.Content text(String text) {
    return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String folder(Deck deck) {
    return deck.id().value() + "/";
  }
}
