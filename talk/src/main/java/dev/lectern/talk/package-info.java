/**
 * The talk: how PyTorch and Transformers grew up together, in 26 slides, and two more
 * on how they are made.
 *
 * <p>{@link dev.lectern.talk.Journey} is the running order. The slides are in packages by act:
 *
 * <ol>
 *   <li>{@link dev.lectern.talk.opening}: a picture and the title.
 *   <li>{@link dev.lectern.talk.origins}: why dynamic graphs won.
 *   <li>{@link dev.lectern.talk.craft}: how a model is written, and how one knows that it is right.
 *   <li>{@link dev.lectern.talk.scale}: one model on many GPUs.
 *   <li>{@link dev.lectern.talk.python}: what the language gives, takes, and teaches.
 *   <li>{@link dev.lectern.talk.modality}: more than text.
 *   <li>{@link dev.lectern.talk.ecosystem}: what others build on it, and what to take home.
 *   <li>{@link dev.lectern.talk.backstage}: how the slides are made.
 * </ol>
 *
 * <p>Pictures, code and the chart are in {@code src/main/deck}. Speaker notes are the Javadoc of a
 * slide or its {@code @Notes}.
 */
package dev.lectern.talk;
