package hello;

import dev.lectern.Deck;

@Deck(
    value = "Hello",
    slides = {Greeting.class, Source.class})
final class Hello {}
