/** The second act: how a model is written, why its code is repeated, and how it is verified. */
package dev.lectern.talk.craft;
