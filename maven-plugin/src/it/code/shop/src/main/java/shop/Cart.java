package shop;

import java.util.ArrayList;
import java.util.List;

/** What a customer is about to buy. */
public class Cart {
  private final List<Integer> prices = new ArrayList<>();

  /** Puts one more thing in. */
  public void add(int price) {
    prices.add(price);
  }

  /** What all of it costs. */
  public int total() {
    return prices.stream().mapToInt(price -> price).sum();
  }
}
