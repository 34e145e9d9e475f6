/** The third act: the same model on many GPUs, loaded in one go. */
package dev.lectern.talk.scale;
