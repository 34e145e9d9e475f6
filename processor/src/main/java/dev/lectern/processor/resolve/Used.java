package dev.lectern.processor.resolve;

import dev.lectern.processor.diagnostic.Mistake;
import dev.lectern.processor.model.Slide;
import dev.lectern.processor.picture.Picture;
import dev.lectern.processor.source.DeckFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a {@link Walk} finds on its way, deck first and then slide by slide. */
final class Used {
  private final Map<String, Asset> files = new TreeMap<>();
  private final Set<String> readFiles = new TreeSet<>();
  private final Set<String> meant = new TreeSet<>();
  private final Map<String, Set<String>> external = new TreeMap<>();
  private final Map<String, List<Mistake>> mistakes = new HashMap<>();
  private final SelfContained pages;
  private Optional<Slide> slide = Optional.empty();

  Used(SelfContained pages) {
    this.pages = pages;
  }

  /** What comes now is found on this slide. */
  void on(Slide next) {
    slide = Optional.of(next);
  }

  void file(DeckFile file, Optional<Picture> picture) {
    Asset asset =
        files.computeIfAbsent(
            file.path(), path -> new Asset(file, picture, new TreeSet<>(), pages));
    slide.ifPresent(user -> asset.slides().add(user.id().value()));
  }

  /** Its text is on the page. */
  void read(DeckFile file) {
    readFiles.add(file.path());
  }

  void meant(Collection<String> paths) {
    meant.addAll(paths);
  }

  void external(String url) {
    Set<String> slides = external.computeIfAbsent(url, any -> new TreeSet<>());
    slide.ifPresent(user -> slides.add(user.id().value()));
  }

  void mistake(Mistake mistake) {
    mistakes
        .computeIfAbsent(slide.map(Slide::className).orElse(""), any -> new ArrayList<>())
        .add(mistake);
  }

  Assets assets() {
    return new Assets(files, readFiles, meant, external, mistakes);
  }
}
