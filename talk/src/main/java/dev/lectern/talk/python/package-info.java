/** The fourth act: what Python gives, what it takes, and what that teaches about interfaces. */
package dev.lectern.talk.python;
