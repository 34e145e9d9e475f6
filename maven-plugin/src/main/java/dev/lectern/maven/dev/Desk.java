package dev.lectern.maven.dev;

import dev.lectern.maven.compile.Problem;
import dev.lectern.maven.compile.Result;
import dev.lectern.maven.compile.Setup;
import dev.lectern.maven.compile.WarmCompiler;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The loop of a speaker who writes: a file is saved, compiled and seen.
 *
 * <pre>{@code
 * try (Desk desk = new Desk(setup, 8080, "", System.out::println)) {
 *   desk.run(true);
 * }
 * }</pre>
 */
public final class Desk implements Closeable {
  /** The first compilations are slow: these are made while nobody waits. */
  private static final int WARM_UPS = 30;

  private final Setup setup;
  private final Consumer<String> terminal;
  private final WarmCompiler compiler;
  private final Server server;
  private final Watch watch;
  private State state = State.NOTHING;
  private List<Problem> told = List.of();

  /**
   * Starts the server; nothing is compiled yet.
   *
   * @param port where decks are to be seen; if it is taken, a free one is
   * @param editor {@code idea} or {@code vscode}, to open sources from slides; empty for none
   * @param terminal takes each line that is said
   */
  public Desk(Setup setup, int port, String editor, Consumer<String> terminal) throws IOException {
    this.setup = setup;
    this.terminal = terminal;
    compiler = new WarmCompiler(setup);
    watch = new Watch(setup.watched());
    server = new Server(port, editor);
    if (server.port() != port && port != 0) {
      terminal.accept("Port " + port + " is taken.");
    }
  }

  /** Where the decks are. */
  public String address() {
    return server.address();
  }

  /**
   * Compiles now, and again whenever something is saved, until the thread is interrupted.
   *
   * @param open whether to open the browser
   */
  public void run(boolean open) throws IOException, InterruptedException {
    start();
    if (open) {
      Browsing.open(entrance());
    }
    int warmUps = 0;
    while (true) {
      if (watch.await(warmUps < WARM_UPS ? 20 : Long.MAX_VALUE)) {
        watch.settle();
        compile();
      } else {
        compiler.compile();
        warmUps++;
      }
    }
  }

  /** The first compilation, and where to look. */
  void start() throws IOException {
    compile();
    terminal.accept("Open " + entrance());
    terminal.accept("Watching " + String.join(", ", shownFolders()) + "; Ctrl-C ends it.");
  }

  /** The deck, if there is but one. */
  private String entrance() {
    return state.decks().size() == 1
        ? address() + state.decks().keySet().iterator().next() + "/"
        : address();
  }

  private List<String> shownFolders() {
    return watch.folders().stream().map(setup::shown).toList();
  }

  private void compile() throws IOException {
    Result result = compiler.compile();
    Map<String, DeckState> decks = result.failed() ? state.decks() : DeckStates.of(result, setup);
    boolean failedBefore = state.failed();
    state = new State(decks, result.problems());
    server.show(state);
    tell(result, failedBefore);
  }

  /** What is wrong is told once, not at each save. */
  private void tell(Result result, boolean failedBefore) {
    List<Problem> problems = result.problems();
    for (Problem problem : problems) {
      if (!told.contains(problem)) {
        terminal.accept(problem.toString());
      }
    }
    told = problems;
    String took = result.took().toMillis() + " ms";
    if (result.failed()) {
      long errors = problems.stream().filter(Problem::isError).count();
      terminal.accept((errors == 1 ? "1 error" : errors + " errors") + ", " + took);
    } else if (state.decks().isEmpty()) {
      terminal.accept("No class is annotated with @Deck, " + took);
    } else {
      terminal.accept((failedBefore ? "Mended: " : "") + decks() + ", " + took);
    }
  }

  private String decks() {
    int slides = state.decks().values().stream().mapToInt(deck -> deck.slides().size()).sum();
    String count = slides == 1 ? "1 slide" : slides + " slides";
    return state.decks().size() == 1 ? count : count + " in " + state.decks().size() + " decks";
  }

  @Override
  public void close() throws IOException {
    watch.close();
    server.close();
    compiler.close();
  }
}
