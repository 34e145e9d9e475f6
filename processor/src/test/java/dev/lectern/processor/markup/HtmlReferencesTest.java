package dev.lectern.processor.markup;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import dev.lectern.processor.source.Reference;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=a.png>                                            | IMAGE a.png",
        "<img src='img/a%20b.png?x#y'>                              | IMAGE img/a%20b.png?x#y",
        "<img data-src=a.png>                                       | IMAGE a.png",
        "<img src=a.png srcset='b.png 2x, c,d.png 3x'>              | IMAGE a.png, IMAGE b.png,"
            + " IMAGE c,d.png",
        "<img srcset='a.png 1x,b.png 2x'>                           | IMAGE a.png, IMAGE b.png",
        "<img srcset=' , a.png, b.png ,'>                           | IMAGE a.png, IMAGE b.png",
        "<picture><source srcset='a.webp 2x'><img src=a.png></picture> | IMAGE a.webp, IMAGE a.png",
        "<video src=a.mp4 poster=a.png></video>                     | MEDIA a.mp4, IMAGE a.png",
        "<video><source src=a.mp4><track src=a.vtt></video>         | MEDIA a.mp4, MEDIA a.vtt",
        "<audio data-src=a.ogg></audio>                             | MEDIA a.ogg",
        "<iframe src=a.html></iframe>                               | PAGE a.html",
        "<iframe data-src=a.html></iframe>                          | PAGE a.html",
        "<embed src=a.pdf>                                          | PAGE a.pdf",
        "<object data=a.svg></object>                               | PAGE a.svg",
        "<a href='#/b'>b</a>                                        | LINK #/b",
        "<map><area href=a.html></map>                              | LINK a.html",
        "<q cite=a.html>b</q>                                       | LINK a.html",
        "<form action=a><button formaction=b></button></form>       | LINK a, LINK b",
        "<link rel='Stylesheet' href=a.css>                         | STYLESHEET a.css",
        "<link rel='shortcut icon' href=a.ico>                      | OTHER a.ico",
        "<link rel=canonical href=a.html>                           | LINK a.html",
        "<script src=a.js></script>                                 | SCRIPT a.js",
        "<input type=image src=a.png>                               | IMAGE a.png",
        "<svg><image href=a.png /></svg>                            | IMAGE a.png",
        "<svg><image xlink:href=a.png /></svg>                      | IMAGE a.png",
        "<svg><feImage href=a.png /></svg>                          | IMAGE a.png",
        "<svg><use href='a.svg#b'/></svg>                           | OTHER a.svg#b",
        "<svg><use xlink:href='#b'/></svg>                          | OTHER #b",
        "<svg><a xlink:href='a.html'></a></svg>                     | LINK a.html",
        "<math><mi href=a.html>b</mi></math>                         | LINK a.html",
        "<svg><linearGradient href='#b'/></svg>                     | OTHER #b",
        "<section data-background-image='a.png, b.png'></section>   | IMAGE a.png, IMAGE b.png",
        "<section data-background-image='data:image/png,AA'></section> | IMAGE data:image/png,AA",
        "<section data-background-video='a.mp4,a.webm'></section>   | MEDIA a.mp4, MEDIA a.webm",
        "<section data-background-iframe=a.html></section>          | PAGE a.html",
        "<p data-preview-image=a.png>b</p>                          | IMAGE a.png",
        "<p data-preview-link=a.html>b</p>                          | LINK a.html",
        "<a data-preview-link href=a.html>b</a>                     | LINK a.html",
        "<a data-preview-link=false href=a.html>b</a>               | LINK a.html",
        "<p title=a.png>href=b src=c</p>                            | ''",
        "<p style='background: url(a.png)'>b</p>                    | ''",
      })
  void findsTheReferenceOf(String html, String expected) {
    String found =
        HtmlReferences.of(Jsoup.parseBodyFragment(html)).stream()
            .map(reference -> reference.kind() + " " + reference.url())
            .collect(joining(", "));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aTrackedReferenceHasItsPlace() {
    List<Reference> found =
        HtmlReferences.of(
            Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput("<p>\n  <img alt='' src=a.png>", ""));
    assertThat(found)
        .containsExactly(new Reference(Reference.Kind.IMAGE, "a.png", "line 2, column 15"));
  }

  @Test
  void anUntrackedReferenceHasNone() {
    assertThat(HtmlReferences.of(Jsoup.parseBodyFragment("<img src=a.png>")))
        .containsExactly(new Reference(Reference.Kind.IMAGE, "a.png", ""));
  }
}
