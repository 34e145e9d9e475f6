package dev.lectern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entrance or another movement of animate.css, each time the slide is shown.
 *
 * <pre>{@code
 * @Slide(value = "Caches, measured", level = 1, layout = Slide.Layout.TITLE)
 * @Animate(Animate.Effect.FADE_IN_DOWN)
 * class Title {
 *   @Lead("What they cost and what they save")
 *   @Animate(value = Animate.Effect.FADE_IN_UP, delay = 1)
 *   Block subtitle;
 * }
 * }</pre>
 *
 * <p>On a slide it moves the title, on a member its content; on a member without content it is
 * {@link Rule#MISPLACED_ANNOTATION}. People who ask their system for reduced motion see none of it.
 *
 * @see <a href="https://animate.style">animate.css</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Animate {
  /** How it moves. */
  Effect value();

  /** After how many seconds; below 0 is {@link Rule#BAD_VALUE}. */
  double delay() default 0;

  /** The animations of animate.css, by its names. */
  enum Effect {
    /** {@code bounce}, of the attention seekers. */
    BOUNCE,
    /** {@code flash}, of the attention seekers. */
    FLASH,
    /** {@code headShake}, of the attention seekers. */
    HEAD_SHAKE,
    /** {@code heartBeat}, of the attention seekers. */
    HEART_BEAT,
    /** {@code jello}, of the attention seekers. */
    JELLO,
    /** {@code pulse}, of the attention seekers. */
    PULSE,
    /** {@code rubberBand}, of the attention seekers. */
    RUBBER_BAND,
    /** {@code shake}, of the attention seekers. */
    SHAKE,
    /** {@code shakeX}, of the attention seekers. */
    SHAKE_X,
    /** {@code shakeY}, of the attention seekers. */
    SHAKE_Y,
    /** {@code swing}, of the attention seekers. */
    SWING,
    /** {@code tada}, of the attention seekers. */
    TADA,
    /** {@code wobble}, of the attention seekers. */
    WOBBLE,
    /** {@code backInDown}, of the back entrances. */
    BACK_IN_DOWN,
    /** {@code backInLeft}, of the back entrances. */
    BACK_IN_LEFT,
    /** {@code backInRight}, of the back entrances. */
    BACK_IN_RIGHT,
    /** {@code backInUp}, of the back entrances. */
    BACK_IN_UP,
    /** {@code backOutDown}, of the back exits. */
    BACK_OUT_DOWN,
    /** {@code backOutLeft}, of the back exits. */
    BACK_OUT_LEFT,
    /** {@code backOutRight}, of the back exits. */
    BACK_OUT_RIGHT,
    /** {@code backOutUp}, of the back exits. */
    BACK_OUT_UP,
    /** {@code bounceIn}, of the bouncing entrances. */
    BOUNCE_IN,
    /** {@code bounceInDown}, of the bouncing entrances. */
    BOUNCE_IN_DOWN,
    /** {@code bounceInLeft}, of the bouncing entrances. */
    BOUNCE_IN_LEFT,
    /** {@code bounceInRight}, of the bouncing entrances. */
    BOUNCE_IN_RIGHT,
    /** {@code bounceInUp}, of the bouncing entrances. */
    BOUNCE_IN_UP,
    /** {@code bounceOut}, of the bouncing exits. */
    BOUNCE_OUT,
    /** {@code bounceOutDown}, of the bouncing exits. */
    BOUNCE_OUT_DOWN,
    /** {@code bounceOutLeft}, of the bouncing exits. */
    BOUNCE_OUT_LEFT,
    /** {@code bounceOutRight}, of the bouncing exits. */
    BOUNCE_OUT_RIGHT,
    /** {@code bounceOutUp}, of the bouncing exits. */
    BOUNCE_OUT_UP,
    /** {@code fadeIn}, of the fading entrances. */
    FADE_IN,
    /** {@code fadeInBottomLeft}, of the fading entrances. */
    FADE_IN_BOTTOM_LEFT,
    /** {@code fadeInBottomRight}, of the fading entrances. */
    FADE_IN_BOTTOM_RIGHT,
    /** {@code fadeInDown}, of the fading entrances. */
    FADE_IN_DOWN,
    /** {@code fadeInDownBig}, of the fading entrances. */
    FADE_IN_DOWN_BIG,
    /** {@code fadeInLeft}, of the fading entrances. */
    FADE_IN_LEFT,
    /** {@code fadeInLeftBig}, of the fading entrances. */
    FADE_IN_LEFT_BIG,
    /** {@code fadeInRight}, of the fading entrances. */
    FADE_IN_RIGHT,
    /** {@code fadeInRightBig}, of the fading entrances. */
    FADE_IN_RIGHT_BIG,
    /** {@code fadeInTopLeft}, of the fading entrances. */
    FADE_IN_TOP_LEFT,
    /** {@code fadeInTopRight}, of the fading entrances. */
    FADE_IN_TOP_RIGHT,
    /** {@code fadeInUp}, of the fading entrances. */
    FADE_IN_UP,
    /** {@code fadeInUpBig}, of the fading entrances. */
    FADE_IN_UP_BIG,
    /** {@code fadeOut}, of the fading exits. */
    FADE_OUT,
    /** {@code fadeOutBottomLeft}, of the fading exits. */
    FADE_OUT_BOTTOM_LEFT,
    /** {@code fadeOutBottomRight}, of the fading exits. */
    FADE_OUT_BOTTOM_RIGHT,
    /** {@code fadeOutDown}, of the fading exits. */
    FADE_OUT_DOWN,
    /** {@code fadeOutDownBig}, of the fading exits. */
    FADE_OUT_DOWN_BIG,
    /** {@code fadeOutLeft}, of the fading exits. */
    FADE_OUT_LEFT,
    /** {@code fadeOutLeftBig}, of the fading exits. */
    FADE_OUT_LEFT_BIG,
    /** {@code fadeOutRight}, of the fading exits. */
    FADE_OUT_RIGHT,
    /** {@code fadeOutRightBig}, of the fading exits. */
    FADE_OUT_RIGHT_BIG,
    /** {@code fadeOutTopLeft}, of the fading exits. */
    FADE_OUT_TOP_LEFT,
    /** {@code fadeOutTopRight}, of the fading exits. */
    FADE_OUT_TOP_RIGHT,
    /** {@code fadeOutUp}, of the fading exits. */
    FADE_OUT_UP,
    /** {@code fadeOutUpBig}, of the fading exits. */
    FADE_OUT_UP_BIG,
    /** {@code flip}, of the flippers. */
    FLIP,
    /** {@code flipInX}, of the flippers. */
    FLIP_IN_X,
    /** {@code flipInY}, of the flippers. */
    FLIP_IN_Y,
    /** {@code flipOutX}, of the flippers. */
    FLIP_OUT_X,
    /** {@code flipOutY}, of the flippers. */
    FLIP_OUT_Y,
    /** {@code lightSpeedInLeft}, of the lightspeed. */
    LIGHT_SPEED_IN_LEFT,
    /** {@code lightSpeedInRight}, of the lightspeed. */
    LIGHT_SPEED_IN_RIGHT,
    /** {@code lightSpeedOutLeft}, of the lightspeed. */
    LIGHT_SPEED_OUT_LEFT,
    /** {@code lightSpeedOutRight}, of the lightspeed. */
    LIGHT_SPEED_OUT_RIGHT,
    /** {@code rotateIn}, of the rotating entrances. */
    ROTATE_IN,
    /** {@code rotateInDownLeft}, of the rotating entrances. */
    ROTATE_IN_DOWN_LEFT,
    /** {@code rotateInDownRight}, of the rotating entrances. */
    ROTATE_IN_DOWN_RIGHT,
    /** {@code rotateInUpLeft}, of the rotating entrances. */
    ROTATE_IN_UP_LEFT,
    /** {@code rotateInUpRight}, of the rotating entrances. */
    ROTATE_IN_UP_RIGHT,
    /** {@code rotateOut}, of the rotating exits. */
    ROTATE_OUT,
    /** {@code rotateOutDownLeft}, of the rotating exits. */
    ROTATE_OUT_DOWN_LEFT,
    /** {@code rotateOutDownRight}, of the rotating exits. */
    ROTATE_OUT_DOWN_RIGHT,
    /** {@code rotateOutUpLeft}, of the rotating exits. */
    ROTATE_OUT_UP_LEFT,
    /** {@code rotateOutUpRight}, of the rotating exits. */
    ROTATE_OUT_UP_RIGHT,
    /** {@code slideInDown}, of the sliding entrances. */
    SLIDE_IN_DOWN,
    /** {@code slideInLeft}, of the sliding entrances. */
    SLIDE_IN_LEFT,
    /** {@code slideInRight}, of the sliding entrances. */
    SLIDE_IN_RIGHT,
    /** {@code slideInUp}, of the sliding entrances. */
    SLIDE_IN_UP,
    /** {@code slideOutDown}, of the sliding exits. */
    SLIDE_OUT_DOWN,
    /** {@code slideOutLeft}, of the sliding exits. */
    SLIDE_OUT_LEFT,
    /** {@code slideOutRight}, of the sliding exits. */
    SLIDE_OUT_RIGHT,
    /** {@code slideOutUp}, of the sliding exits. */
    SLIDE_OUT_UP,
    /** {@code hinge}, of the specials. */
    HINGE,
    /** {@code jackInTheBox}, of the specials. */
    JACK_IN_THE_BOX,
    /** {@code rollIn}, of the specials. */
    ROLL_IN,
    /** {@code rollOut}, of the specials. */
    ROLL_OUT,
    /** {@code zoomIn}, of the zooming entrances. */
    ZOOM_IN,
    /** {@code zoomInDown}, of the zooming entrances. */
    ZOOM_IN_DOWN,
    /** {@code zoomInLeft}, of the zooming entrances. */
    ZOOM_IN_LEFT,
    /** {@code zoomInRight}, of the zooming entrances. */
    ZOOM_IN_RIGHT,
    /** {@code zoomInUp}, of the zooming entrances. */
    ZOOM_IN_UP,
    /** {@code zoomOut}, of the zooming exits. */
    ZOOM_OUT,
    /** {@code zoomOutDown}, of the zooming exits. */
    ZOOM_OUT_DOWN,
    /** {@code zoomOutLeft}, of the zooming exits. */
    ZOOM_OUT_LEFT,
    /** {@code zoomOutRight}, of the zooming exits. */
    ZOOM_OUT_RIGHT,
    /** {@code zoomOutUp}, of the zooming exits. */
    ZOOM_OUT_UP
  }
}
