package dev.lectern.processor.host;

import dev.lectern.processor.model.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * Names for paths: {@code img/logo.png} is {@code LOGO_PNG} in {@code Img}.
 *
 * @param path the folder; empty: the root
 * @param constants the paths by constant
 * @param folders the folders in it by class
 */
record ConstantTree(String path, Map<String, String> constants, Map<String, ConstantTree> folders) {

  static ConstantTree of(Collection<String> paths) {
    return of("", List.copyOf(paths), List.of(AssetsGenerator.NAME));
  }

  private static ConstantTree of(String folder, List<String> paths, List<String> outer) {
    Map<String, List<String>> files = new TreeMap<>();
    Map<String, List<String>> below = new TreeMap<>();
    for (String path : paths) {
      String rest = path.substring(folder.isEmpty() ? 0 : folder.length() + 1);
      int slash = rest.indexOf('/');
      if (slash < 0) {
        files.computeIfAbsent(constant(rest), name -> new ArrayList<>()).add(path);
      } else {
        String name = rest.substring(0, slash);
        below.computeIfAbsent(name, any -> new ArrayList<>()).add(path);
      }
    }
    return new ConstantTree(folder, unique(files), folders(folder, below, outer));
  }

  private static Map<String, ConstantTree> folders(
      String folder, Map<String, List<String>> below, List<String> outer) {
    Map<String, List<String>> byClass = new TreeMap<>();
    below
        .keySet()
        .forEach(f -> byClass.computeIfAbsent(type(f, outer), k -> new ArrayList<>()).add(f));
    Map<String, ConstantTree> folders = new TreeMap<>();
    unique(byClass)
        .forEach(
            (type, name) -> {
              List<String> around = new ArrayList<>(outer);
              around.add(type);
              String path = folder.isEmpty() ? name : folder + "/" + name;
              folders.put(type, of(path, below.get(name), around));
            });
    return folders;
  }

  /** Names that several would have get a number each, in sorted order. */
  private static Map<String, String> unique(Map<String, List<String>> byName) {
    Map<String, String> unique = new TreeMap<>();
    byName.forEach(
        (name, all) -> {
          for (int i = 0; i < all.size(); i++) {
            String numbered = all.size() == 1 ? name : name + "_" + (i + 1);
            while (unique.containsKey(numbered) || all.size() > 1 && byName.containsKey(numbered)) {
              numbered += "_";
            }
            unique.put(numbered, all.get(i));
          }
        });
    return unique;
  }

  private static String constant(String file) {
    String name = file.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
    return name.isEmpty() || Character.isDigit(name.charAt(0)) || SourceVersion.isKeyword(name)
        ? "_" + name
        : name;
  }

  /** A nested class must not have the name of one around it. */
  private static String type(String folder, List<String> outer) {
    StringBuilder name = new StringBuilder();
    for (String word : folder.split("[^A-Za-z0-9]+")) {
      name.append(Names.capital(word));
    }
    if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
      name.insert(0, '_');
    }
    while (outer.contains(name.toString())) {
      name.append('_');
    }
    return name.toString();
  }
}
