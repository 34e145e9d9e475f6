package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Silences warnings on a slide, or on a deck and all its slides.
 *
 * <pre>{@code
 * @Slide("The full picture")
 * @Image(value = "img/wall.png", alt = "The whole cache, in 12 MB of detail")
 * @Allow(Rule.HEAVY_FILE)
 * class TheFullPicture {}
 * }</pre>
 *
 * <p>Errors cannot be silenced: a {@link Rule} that is one does nothing here and is {@link
 * Rule#BAD_VALUE}. The one exception is {@link Rule#INVALID_SYNTAX}, since a slide may show code
 * that is broken on purpose. For a whole compilation there is {@code -Alectern.lint}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Allow {
  /** What may be as it is. */
  Rule[] value();
}
