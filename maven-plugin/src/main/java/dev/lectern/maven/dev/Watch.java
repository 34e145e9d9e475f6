package dev.lectern.maven.dev;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something below some folders has changed and is written to its end: editors empty a
 * file first, write it in pieces, or put another in its place.
 */
final class Watch implements Closeable {
  private static final int LOOKS_APART = 5;
  private static final int LOOKS = 200;

  private final DirectoryWatcher watcher;
  private final List<Path> folders;
  private final BlockingQueue<Path> events = new LinkedBlockingQueue<>();
  private final Set<Path> changed = new HashSet<>();

  Watch(List<Path> folders) throws IOException {
    this.folders = folders;
    watcher =
        DirectoryWatcher.builder()
            .paths(new ArrayList<>(folders))
            // Our own looks at a file tell more, and need not read it.
            .fileHashing(false)
            .listener(this::changed)
            .build();
    watcher.watchAsync(
        work -> {
          Thread thread = new Thread(work, "lectern-watch");
          thread.setDaemon(true);
          thread.start();
        });
  }

  List<Path> folders() {
    return folders;
  }

  private void changed(DirectoryChangeEvent event) {
    Path path = event.path();
    if (path == null) {
      // More than the system could tell: something has changed.
      events.add(folders.get(0));
    } else if (!isPassing(String.valueOf(path.getFileName()))) {
      events.add(path);
    }
  }

  /** Files of editors that come and go while one is typing: of Vim, Emacs and JetBrains' IDEs. */
  private static boolean isPassing(String name) {
    return name.endsWith("~")
        || name.matches(".*\\.sw[a-z]")
        || name.startsWith(".#")
        || name.equals("4913")
        || name.endsWith("___jb_tmp___")
        || name.endsWith("___jb_old___");
  }

  /** Waits for a change; false if none came in that time. */
  boolean await(long milliseconds) throws InterruptedException {
    Path path = events.poll(milliseconds, TimeUnit.MILLISECONDS);
    if (path == null) {
      return false;
    }
    changed.add(path);
    return true;
  }

  /** Waits until two looks at what has changed are the same. */
  void settle() throws InterruptedException {
    events.drainTo(changed);
    Map<Path, String> look = look();
    for (int i = 0; i < LOOKS; i++) {
      Thread.sleep(LOOKS_APART);
      events.drainTo(changed);
      Map<Path, String> next = look();
      if (next.equals(look)) {
        break;
      }
      look = next;
    }
    changed.clear();
  }

  private Map<Path, String> look() {
    Map<Path, String> look = new HashMap<>();
    for (Path path : changed) {
      look.put(path, look(path));
    }
    return look;
  }

  private static String look(Path path) {
    try {
      BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
      return is.size() + " " + is.lastModifiedTime();
    } catch (IOException e) {
      return "gone";
    }
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
