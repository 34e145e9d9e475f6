/** The opening: a picture to wait by, and the title. */
package dev.lectern.talk.opening;
