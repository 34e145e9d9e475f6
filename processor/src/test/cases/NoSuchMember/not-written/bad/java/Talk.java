import dev.lectern.Code;
import dev.lectern.Deck;
import dev.lectern.Slide;

@Deck("Talk")
class Talk {
  enum Level {
    LOW,
    HIGH
  }

  @Slide("Implicit")
  // error [NoSuchMember] @Code.member: Level has no member "values"; it has "LOW", "HIGH"
  @Code(of = Level.class, member = "values")
  static class Implicit {}

  static class Base {
    void start() {}
  }

  static class Child extends Base {}

  @Slide("Inherited")
  // error [NoSuchMember] @Code.member: Child inherits "start" from Base; write of = Base.class
  @Code(of = Child.class, member = "start")
  static class Inherited {}

  @Slide("Default")
  // error [NoSuchMember] @Code.member: Child has no member "new", nor any other
  @Code(of = Child.class, member = "new")
  static class Default {}

  @Slide("No name")
  // error [NoSuchMember] @Code.member: "start(" is no name of a member; write "bar", "bar(int,
  //     String)" or "new"
  @Code(of = Base.class, member = "start(")
  static class NoName {}
}
