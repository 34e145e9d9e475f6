/** The sixth act: what others build on Transformers, and what to take home. */
package dev.lectern.talk.ecosystem;
