package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
    "https://www.site.example/in/%E6%9D%8E_3/, 李_3"
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
        "http://www.site.example/in/ada/",
        "https://www.site.example:444/in/ada/",
        "https://www.\u0455ite.example/in/ada/",
        "https://www\u3002site\u3002example/in/ada/",
        "https://127.1/in/ada/",
        "https://0x7f000001/in/ada/",
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
        "https://www.site.example/in/ada/?next=//evil.example",
        "https://www.site.example/in/ada/#top",
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
  void addsNoWwwThatTheOriginDoesNotHave() {
    assertThat(address.slugOf("https://site.example", "https://www.site.example/in/ada/"))
        .isEmpty();
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
}
