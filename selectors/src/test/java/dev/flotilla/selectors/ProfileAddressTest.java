package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileAddressTest {
  private static final String SITE = "https://www.site.example";
  private final ProfileAddress address = new ProfileAddress("/in/{slug}/");

  @ParameterizedTest
  @CsvSource({
    "https://www.site.example/in/ada-lovelace/, ada-lovelace",
    "https://www.site.example/in/ada-lovelace, ada-lovelace",
    "https://site.example/in/ada-lovelace/, ada-lovelace",
    "https://www.site.example/in/Ada-Lovelace/, ada-lovelace",
    "https://www.site.example/in/jos%C3%A9-ruiz/, josé-ruiz",
    "https://www.site.example/in/jose%CC%81/, josé",
    "https://www.site.example/in/josé/, josé",
    "https://www.site.example/in/%E6%9D%8E_3/, 李_3",
    "https://www.site.example/in/48151623/, 48151623",
    "https://www.site.example/in/ada.l/, ada.l",
    "http://www.site.example/in/ada/, ada",
    "http://www.site.example:80/in/ada/, ada",
    "HTTPS://WWW.Site.Example:443/in/ada/, ada",
    "https://de.site.example/in/ada/, ada",
    "https://www.site.example/in/ada/?utm_source=mail&trk=x, ada",
    "https://www.site.example/in/ada?trk=x#top, ada",
    "https://www.site.example/in/ada/?next=//evil.example, ada"
  })
  void readsASlugHoweverItIsWritten(String given, String slug) {
    assertThat(address.slugOf(SITE, given)).contains(slug);
  }

  static Stream<String> spoofs() {
    return Stream.of(
        "https://evil.example\\@www.site.example/in/ada/",
        "https://www.site.example\\.evil.example/in/ada/",
        "https://www.site.example%2eevil.example/in/ada/",
        "https://www.site.example.evil.example/in/ada/",
        "https://evil.example/in/ada/",
        "https://www.si\tte.example/in/ada/",
        "https:/www.site.example/in/ada/",
        "https:www.site.example/in/ada/",
        "//www.site.example/in/ada/",
        "https://www.site.example:444/in/ada/",
        "https://www.\u0455ite.example/in/ada/",
        "https://www\u3002site\u3002example/in/ada/",
        "https://127.1/in/ada/",
        "https://0x7f000001/in/ada/",
        "https://ww.site.example.evil.example/in/ada/",
        "https://deu.site.example/in/ada/",
        "https://de.www.site.example/in/ada/",
        "https://de.evil.example/in/ada/",
        "http://www.site.example:443/in/ada/",
        "https://www.site.example?/in/ada/",
        "https://www.site.example#/in/ada/",
        "https://www.site.example/redir?to=/in/ada/",
        "https://www.site.example/in/a..da/",
        "https://www.site.example/in/.ada/",
        "https://www.site.example/in/ada+b/",
        "https://www.site.example/in/ada%20b/",
        "https://www.site.example/in/ada/?a\\b",
        "https://user@www.site.example/in/ada/",
        "https://user:pw@www.site.example/in/ada/",
        "https://www.site.example@evil.example/in/ada/",
        "https://www.site.example/in/../redir",
        "https://www.site.example/in/ada/../../redir",
        "https://www.site.example/in/..%2f..%2fredir/",
        "https://www.site.example/in/ada%2Fother/",
        "https://www.site.example/in/ada%5cother/",
        "https://www.site.example/in/ada%00/",
        "https://www.site.example/in/ada%252fother/",
        "https://www.site.example/in/ada//",
        "https://www.site.example//in/ada/",
        "https://www.site.example/in//",
        "https://www.site.example/in/",
        "https://www.site.example/in/%C3/",
        "https://www.site.example/in/%zz/",
        "https://www.site.example/in/%/",
        "https://www.site.example/in/a da/",
        "https://www.site.example/in/ada\n/",
        " https://www.site.example/in/ada/",
        "https://www.site.example/in/" + "a".repeat(101) + "/",
        "https://www.site.example/in/\u202Eada/",
        "https://www.site.example/company/ada/",
        "javascript:alert(1)//www.site.example/in/ada/",
        "");
  }

  @ParameterizedTest
  @MethodSource("spoofs")
  void refusesWhatIsNotPlainlyAProfileOfTheSite(String given) {
    assertThat(address.slugOf(SITE, given)).isEmpty();
  }

  @Test
  void knowsTheWwwOfANameAndOfNothingElse() {
    assertThat(address.slugOf("https://site.example", "https://www.site.example/in/ada/"))
        .contains("ada");
    assertThat(address.slugOf("https://site.example", "https://de.site.example/in/ada/")).isEmpty();
    assertThat(address.slugOf("http://127.0.0.1", "http://www.127.0.0.1/in/ada/")).isEmpty();
    assertThat(address.slugOf("http://localhost", "http://www.localhost/in/ada/")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/member.php?name={slug}, /member.php?name=Ada, ada",
    "/member.php?name={slug}, /member.php?s=1&name=ada+lovelace&tab=2#x, ada lovelace",
    "/member.php?name={slug}, /member.php?name=ada%20lovelace, ada lovelace",
    "/member.php?name={slug}, /member.php/?name=ada, ada",
    "/profile?id={slug}&tab=1, /profile?id=7, 7",
    "/profile?id={slug}&tab=1, /profile?tab=2&id=7, 7",
    "/index.php?action=profile&u={slug}, /index.php?u=7&action=profile, 7",
    "/u/{slug}, /u/ada/, ada",
    "/u/{slug}, /u/ada?tab=1, ada",
    "/@{slug}, /@ada, ada",
    "/people/{slug}/about, /people/ada/about/, ada"
  })
  void readsASlugWhereverTheSitePutsIt(String template, String given, String slug) {
    assertThat(new ProfileAddress(template).slugOf(SITE, SITE + given)).contains(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "/member.php?name={slug}, /member.php",
    "/member.php?name={slug}, /member.php?name=",
    "/member.php?name={slug}, /member.php?rename=ada",
    "/member.php?name={slug}, /member.php?name=ada&name=bob",
    "/member.php?name={slug}, /other.php?name=ada",
    "/member.php?name={slug}, /member.php?x=1#name=ada",
    "/member.php?name={slug}, /member.php?name=ada%26b",
    "/index.php?action=profile&u={slug}, /index.php?action=pm&u=7",
    "/index.php?action=profile&u={slug}, /index.php?u=7",
    "/u/{slug}, /u/ada//",
    "/u/{slug}, /u/ada/edit"
  })
  void refusesOtherPagesOfTheSite(String template, String given) {
    assertThat(new ProfileAddress(template).slugOf(SITE, SITE + given)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"in/{slug}", "/in/", "//{slug}", "/{slug}/{slug}", "/p?id=u{slug}x", "/p#{slug}"})
  void refusesATemplateThatCannotBeRead(String template) {
    assertThatThrownBy(() -> new ProfileAddress(template))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{slug}");
  }

  @Test
  void keepsThePortOfTheOrigin() {
    var here = "http://127.0.0.1:7480";

    assertThat(address.slugOf(here, here + "/in/ada/")).contains("ada");
    assertThat(address.slugOf(here, "http://127.0.0.1/in/ada/")).isEmpty();
    assertThat(address.slugOf(here, "http://127.0.0.1:74801/in/ada/")).isEmpty();
  }

  @Test
  void buildsAnAddressThatReadsBackToItsSlug() {
    var built = address.url(SITE, "josé-李");

    assertThat(built).isEqualTo("https://www.site.example/in/jos%C3%A9-%E6%9D%8E/");
    assertThat(address.slugOf(SITE, built)).contains("josé-李");
  }

  @ParameterizedTest
  @CsvSource({
    "/member.php?name={slug}, ada lovelace, /member.php?name=ada%20lovelace",
    "/profile?id={slug}&tab=1, 7, /profile?id=7&tab=1",
    "/u/{slug}, ada.l, /u/ada.l"
  })
  void buildsAddressesOfEveryForm(String template, String slug, String built) {
    var form = new ProfileAddress(template);

    assertThat(form.url(SITE, slug)).isEqualTo(SITE + built);
    assertThat(form.slugOf(SITE, SITE + built)).contains(slug);
  }

  @Test
  void keepsTheCaseOfASiteThatTellsNamesApartByIt() {
    var form = new ProfileAddress("/p/{slug}", true);

    assertThat(form.slugOf(SITE, SITE + "/p/AbC-1")).contains("AbC-1");
    assertThat(form.url(SITE, "AbC-1")).isEqualTo(SITE + "/p/AbC-1");
    assertThat(form.slug("AbC-1")).contains("AbC-1");
  }
}
