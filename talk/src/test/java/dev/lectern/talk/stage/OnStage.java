package dev.lectern.talk.stage;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Stage}:
 *
 * <pre>{@code
 * @ExtendWith(OnStage.class)
 * class SomethingIT {
 *   @Test
 *   void isSo(Stage stage) {
 *     DeckPage deck = stage.open(Journey.FOLDER);
 *   }
 * }
 * }</pre>
 *
 * <p>Chromium starts with the first test that wants one and stays for all; what a test opens is
 * closed after it.
 */
final class OnStage implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(OnStage.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Stage.class;
  }

  @Override
  public Stage resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Chromium chromium =
        test.getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    return test.getStore(NAMESPACE)
        .computeIfAbsent(Stage.class, key -> new Stage(chromium.browser()), Stage.class);
  }
}
