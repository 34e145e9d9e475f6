/** The first act, 2016 to 2018: many frameworks, one paper, and why dynamic graphs won. */
package dev.lectern.talk.origins;
