import dev.lectern.Deck;

// warning [EmptyDeck] @Deck: no slides; list them in slides, or nest @Slide classes in this one
// at @Deck("Talk")
@Deck("Talk")
class Talk {}
