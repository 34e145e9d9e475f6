package dev.lectern.processor.check;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Report;
import dev.lectern.processor.model.Part;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.resolve.Content;
import dev.lectern.processor.resolve.Java;
import dev.lectern.processor.resolve.Java.Outcome;
import dev.lectern.processor.resolve.Java.Snippet;
import dev.lectern.processor.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** SnippetError, and InvalidSyntax of what is compiled: all snippets of a deck at once. */
final class SnippetCheck implements PartCheck, LastCheck {
  private record Job(Part.Listing listing, Snippet snippet, Report report) {}

  private final List<Job> jobs = new ArrayList<>();

  @Override
  public Set<Rule> rules() {
    return Set.of(Rule.SNIPPET_ERROR, Rule.INVALID_SYNTAX, Rule.BAD_VALUE, Rule.SOURCE_UNAVAILABLE);
  }

  @Override
  public void check(Part.Listing listing, Content content, Report report) {
    if (listing.snippet().isCompiled()) {
      add(listing, content, report);
    }
  }

  @Override
  public void finish(Content content) {
    if (!jobs.isEmpty()) {
      compile(content.java());
    }
  }

  private void add(Part.Listing listing, Content content, Report report) {
    String language = content.code(listing).language().orElse("");
    Optional<Said<String>> expected = listing.snippet().expect();
    if (listing.java().isPresent()) {
      report.add(
          Rule.BAD_VALUE,
          listing.snippet().origin(),
          "what is shown of a class is compiled anyway; leave it out");
    } else if (!language.equals("java")) {
      String is = language.isEmpty() ? "has no language" : "is " + language;
      report.add(
          Rule.BAD_VALUE,
          listing.snippet().origin(),
          "only Java can be compiled, and this code " + is);
    } else if (expected.map(Said::resolved).orElse(true)) {
      content
          .text(listing.source())
          .map(text -> new Snippet(listing.snippet().home(), text, expected.map(Said::value)))
          .ifPresent(snippet -> jobs.add(new Job(listing, snippet, report)));
    }
  }

  private void compile(Java compiler) {
    Optional<List<Outcome>> outcomes = compiler.compile(jobs.stream().map(Job::snippet).toList());
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      if (outcomes.isPresent()) {
        report(job, outcomes.get().get(i));
      } else {
        job.report.add(
            Rule.SOURCE_UNAVAILABLE,
            job.listing.snippet().origin(),
            "this Java comes without a compiler, so it is not known whether the code is correct");
      }
    }
  }

  private static void report(Job job, Outcome outcome) {
    List<SyntaxError> errors = outcome.errors();
    String only =
        outcome.met() ? "" : job.listing.snippet().expect().map(SnippetCheck::instead).orElse("");
    if (errors.isEmpty() && !outcome.met()) {
      job.listing
          .snippet()
          .expect()
          .ifPresent(
              said ->
                  job.report.add(
                      Rule.SNIPPET_ERROR,
                      said.origin(),
                      "the code compiles, but is to have an error with \"" + said.value() + "\""));
    }
    Rule rule = outcome.readable() ? Rule.SNIPPET_ERROR : Rule.INVALID_SYNTAX;
    errors.forEach(
        error -> job.report.add(rule, job.listing.source().given(), error.text() + only));
  }

  private static String instead(Said<String> expected) {
    return "; the error that it is to have is \"" + expected.value() + "\"";
  }
}
