package talk;

import dev.lectern.Deck;

@Deck(value = "Talk", slides = {first.Intro.class, second.Intro.class})
class Talk {}
