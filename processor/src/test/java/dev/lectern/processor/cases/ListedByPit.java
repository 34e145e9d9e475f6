package dev.lectern.processor.cases;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;

/**
 * Spares PIT some hundred compilations a class: in each JVM that tries mutants, it runs a test
 * class once to see which tests there are, before it runs those that it wants.
 */
final class ListedByPit implements BeforeAllCallback, InvocationInterceptor {
  private static final boolean TRIES_MUTANTS =
      System.getProperty("sun.java.command", "").contains("MutationTestMinion");

  private static int runs;

  @Override
  public void beforeAll(ExtensionContext context) {
    runs++;
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context)
      throws Throwable {
    if (TRIES_MUTANTS && runs == 1) {
      invocation.skip();
    } else {
      invocation.proceed();
    }
  }
}
