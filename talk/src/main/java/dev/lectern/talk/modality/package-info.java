/** The fifth act: pictures and sound join text. */
package dev.lectern.talk.modality;
