package dev.flotilla.worker.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.Evidence;
import dev.flotilla.worker.Browsers;
import dev.flotilla.worker.browser.BrowserHost;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CameraTest {
  private static BrowserHost host;

  @BeforeAll
  static void start() {
    host = Browsers.start();
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void keepsTheMarkupWithoutWhatRunsAndWithoutWhatWasWritten() {
    try (var context = host.context("{\"cookies\":[],\"origins\":[]}")) {
      var page = context.newPage();
      page.setContent(
          """
          <main><h2>Ada</h2><script>let token = 'secret-1';</script>
          <textarea>secret-2</textarea><input value="secret-3">
          <img src="data:image/png;base64,c2VjcmV0LTQ="><b onclick="secret5()">b</b></main>\
          """);
      page.fill("textarea", "secret-6");

      assertThat(Camera.dom(page))
          .hasValueSatisfying(
              dom -> assertThat(dom).contains("<h2>Ada</h2>").doesNotContain("secret", "c2VjcmV0"));
    }
  }

  @Test
  void keepsNothingThatMayBeASecret() {
    try (var context = host.context("{\"cookies\":[],\"origins\":[]}")) {
      var page = context.newPage();
      page.setContent(
          """
          <meta name=csrf content=secret-1><main data-csrf-token=secret-2 nonce=secret-3>
          <a href="/in/ada/?auth=secret-4&amp;page=secret-5#access=secret-6">Ada</a>
          <input type=hidden name=k value=secret-7><input type=password value=secret-8>
          <form action="/send;id=secret-9">x</form><!-- secret-10 -->
          <p id=key>eyJhbGciOiJIUzI1NiJ9.eyJzZWNyZXQiOjF9.AbC_dEf-123</p>
          <p>0123456789abcdef0123456789abcdef01</p><i contenteditable>secret-11</i>
          <p id=long></p><div id=host></div><p data-x="{&quot;secret&quot;:1}">said</p></main>\
          """);
      page.evaluate(
          """
          () => {
            document.querySelector('#long').textContent = 'long '.repeat(100) + 'secret-12';
            document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML =
              '<b>in the shadow</b><textarea>secret-13</textarea>';
          }\
          """);

      var dom = Camera.dom(page).orElseThrow();

      assertThat(dom)
          .contains("/in/ada/?auth=&amp;page=", "in the shadow", "long long")
          .doesNotContain("secret-", "eyJ", "0123456789abcdef");
    }
  }

  @Test
  void keepsWithinItsLimitsWhateverThePage() {
    try (var context = host.context("{\"cookies\":[],\"origins\":[]}")) {
      var page = context.newPage();
      page.setContent("<canvas width=1280 height=800></canvas>" + "<p>words</p>".repeat(20_000));
      var drawn =
          page.evaluate(
              """
              () => {
                const pen = document.querySelector('canvas').getContext('2d');
                const noise = pen.createImageData(1280, 800);
                noise.data.forEach((_, i) => { noise.data[i] = i % 4 === 3 ? 255 : Math.random() * 256; });
                pen.putImageData(noise, 0, 0);
                return true;
              }\
              """);

      assertThat(drawn).isEqualTo(true);
      assertThat(Camera.dom(page).orElseThrow()).hasSize(Evidence.MAX_DOM);
      var shot = Camera.screenshot(page);
      shot.ifPresent(text -> assertThat(text).hasSizeLessThanOrEqualTo(Evidence.MAX_SCREENSHOT));
      page.setContent("<h1>Quiet</h1>");
      var jpeg = Base64.getDecoder().decode(Camera.screenshot(page).orElseThrow());
      assertThat(jpeg).startsWith(0xFF, 0xD8);
    }
  }
}
