package dev.flotilla.practice.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void escapesTextForElementsAndQuotedAttributes() {
    var html = Html.html("<p title=\"{}\">{}</p>", "\" onclick='x'", "<b> & </b>");

    assertThat(html)
        .hasToString("<p title=\"&quot; onclick=&#39;x&#39;\">&lt;b&gt; &amp; &lt;/b&gt;</p>");
  }

  @Test
  void keepsMarkupAndJoinsLists() {
    var items = List.of(Html.html("<li>{}</li>", 1), Html.html("<li>{}</li>", "{}"));

    assertThat(Html.html("<ul>{}</ul>", items)).hasToString("<ul><li>1</li><li>{}</li></ul>");
  }

  @Test
  void refusesATemplateWhosePlacesAndPartsDiffer() {
    assertThatThrownBy(() -> Html.html("<p>{}{}</p>", "one"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 places but 1 parts");
  }
}
