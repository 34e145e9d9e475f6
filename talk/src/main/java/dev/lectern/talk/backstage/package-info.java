/** After the talk: how its slides are made. */
package dev.lectern.talk.backstage;
