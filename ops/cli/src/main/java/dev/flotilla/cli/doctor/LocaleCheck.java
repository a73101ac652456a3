package dev.flotilla.cli.doctor;

import java.util.Locale;

/** Text in UTF-8, as the launcher's own output always is. */
record LocaleCheck(String nativeEncoding) implements Check {
  @Override
  public Finding look() {
    var utf8 = nativeEncoding.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
    return utf8
        ? Finding.ok("locale", "UTF-8")
        : Finding.warn(
            "locale",
            nativeEncoding + ": names with accents in file names may be lost",
            "export LC_ALL=C.UTF-8");
  }
}
