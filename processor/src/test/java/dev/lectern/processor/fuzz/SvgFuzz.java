package dev.lectern.processor.fuzz;

import static com.google.common.truth.Truth.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.picture.PictureFacts;
import dev.lectern.processor.picture.PictureReader;
import dev.lectern.processor.source.Reference;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.ValueSource;

class SvgFuzz {
  @DictionaryEntries({
    "<g>",
    "</g>",
    " href='",
    "url(",
    "<style>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "&a;",
    "<!DOCTYPE svg [<!ENTITY a 'b'>]>",
    " xmlns:x='y'",
    "<script/>",
    " onload=''",
    " width='1'"
  })
  @ValueSource(
      strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
        "<?xml version='1.0' encoding='UTF-8'?><svg xmlns='http://www.w3.org/2000/svg' width='1cm'"
            + " height='2e1'><style>a{b:url(c.svg)}</style>\n<image href='d.png'/></svg>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"
      })
  @FuzzTest
  void anySvgIsRead(@NotNull @WithUtf8Length(max = 2_000) String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    PictureFacts facts = PictureReader.read("a.svg", bytes);
    assertThat(PictureReader.read("a.svg", bytes)).isEqualTo(facts);
    Places places = new Places(text);
    facts.findings().stream().map(Finding::message).forEach(places::check);
    facts.references().stream().map(Reference::where).forEach(places::check);
    facts.picture().ifPresent(picture -> assertThat(picture.width()).isAtLeast(1));
  }
}
