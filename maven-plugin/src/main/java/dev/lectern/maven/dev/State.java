package dev.lectern.maven.dev;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lectern.maven.compile.Problem;
import java.util.List;
import java.util.Map;

/**
 * What there is to see: the last good decks, and what is wrong with the sources as they are now.
 *
 * @param decks by their ids
 * @param problems of the last compilation
 */
record State(Map<String, DeckState> decks, List<Problem> problems) {
  static final State NOTHING = new State(Map.of(), List.of());
  private static final Gson GSON = new Gson();

  boolean failed() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** What browsers are told. */
  String json() {
    JsonObject all = new JsonObject();
    JsonObject shown = new JsonObject();
    decks.forEach((id, deck) -> shown.add(id, json(deck)));
    all.add("decks", shown);
    JsonArray list = new JsonArray();
    problems.forEach(problem -> list.add(GSON.toJsonTree(problem)));
    all.add("problems", list);
    return GSON.toJson(all);
  }

  private static JsonObject json(DeckState deck) {
    JsonObject json = new JsonObject();
    json.addProperty("title", deck.title());
    json.add("slides", GSON.toJsonTree(deck.slides()));
    json.add("files", GSON.toJsonTree(deck.hashes()));
    return json;
  }
}
