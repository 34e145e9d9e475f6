import dev.lectern.Deck;

@Deck(value = "Hello", slides = Greeting.class)
final class Hello {}
